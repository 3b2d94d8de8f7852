create table account (
  id bigint not null primary key, -- sensitivity: none
  username varchar(60) not null, -- sensitivity: staff
  password_hash varchar(300) not null, -- sensitivity: secret
  display_name varchar(120) not null, -- sensitivity: staff
  role varchar(20) not null, -- sensitivity: none
  vru_id bigint null, -- sensitivity: none
  provider_id bigint null, -- sensitivity: none
  constraint uq_account_username unique (username),
  constraint ck_account_vru check (role <> 'COMMISSIONER' or vru_id is not null),
  constraint ck_account_provider check (role <> 'PROVIDER' or provider_id is not null)
);
create table audit_entry (
  id bigint not null primary key, -- sensitivity: none
  at datetime(6) not null, -- sensitivity: none
  username varchar(60) not null, -- sensitivity: staff
  deed varchar(60) not null, -- sensitivity: none
  subject varchar(120) not null, -- sensitivity: none
  detail varchar(500) not null -- sensitivity: none
);
create index ix_audit_entry_at on audit_entry (at);
insert into id_sequence (name, next_value) values ('account', 0), ('audit_entry', 0);
