create table vru (
  id bigint not null primary key, -- sensitivity: none
  name varchar(120) not null, -- sensitivity: none
  police_force_area varchar(120) not null, -- sensitivity: none
  constraint uq_vru_name unique (name)
);
create table provider (
  id bigint not null primary key, -- sensitivity: none
  name varchar(120) not null, -- sensitivity: none
  charity_number varchar(7) null, -- sensitivity: none
  constraint uq_provider_name unique (name)
);
alter table account add constraint fk_account_vru foreign key (vru_id) references vru (id);
alter table account add constraint fk_account_provider foreign key (provider_id) references provider (id);
insert into id_sequence (name, next_value) values ('vru', 0), ('provider', 0);
