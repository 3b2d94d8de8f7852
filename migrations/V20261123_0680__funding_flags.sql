create table funding_policy (
  version int not null primary key, -- sensitivity: none
  least_level int not null, -- sensitivity: none
  balanced double not null, -- sensitivity: none
  adjustable double not null, -- sensitivity: none
  least_assumptions int not null, -- sensitivity: none
  least_benefit_cost double not null, -- sensitivity: none
  least_benefit_cost_low double not null, -- sensitivity: none
  least_delivery_recorded double not null, -- sensitivity: none
  least_sites int not null -- sensitivity: none
);
insert into funding_policy (version, least_level, balanced, adjustable, least_assumptions, least_benefit_cost,
  least_benefit_cost_low, least_delivery_recorded, least_sites)
values (1, 3, 0.10, 0.25, 2, 1.5, 1.0, 0.8, 2);
create table funding_flag (
  id bigint not null primary key, -- sensitivity: none
  finding_id bigint not null, -- sensitivity: none
  outcome varchar(30) not null, -- sensitivity: none
  reason varchar(1000) not null, -- sensitivity: none
  what_would_change_it varchar(2000) not null, -- sensitivity: none
  policy_version int not null, -- sensitivity: none
  flagged_at datetime(6) not null, -- sensitivity: none
  constraint fk_funding_flag_finding foreign key (finding_id) references finding (id),
  constraint fk_funding_flag_policy foreign key (policy_version) references funding_policy (version)
);
create table funding_criterion (
  flag_id bigint not null, -- sensitivity: none
  number int not null, -- sensitivity: none
  name varchar(60) not null, -- sensitivity: none
  found varchar(1000) not null, -- sensitivity: none
  asked varchar(300) not null, -- sensitivity: none
  standing varchar(10) not null, -- sensitivity: none
  why varchar(1000) not null, -- sensitivity: none
  primary key (flag_id, number),
  constraint fk_funding_criterion_flag foreign key (flag_id) references funding_flag (id)
);
create table funding_review (
  id bigint not null primary key, -- sensitivity: none
  finding_id bigint not null, -- sensitivity: none
  kind varchar(20) not null, -- sensitivity: none
  course varchar(20) not null, -- sensitivity: none
  reasons varchar(2000) not null, -- sensitivity: none
  conditions varchar(2000) null, -- sensitivity: none
  reviewed_by varchar(60) not null, -- sensitivity: staff
  reviewer_name varchar(120) not null, -- sensitivity: staff
  reviewed_at datetime(6) not null, -- sensitivity: none
  constraint fk_funding_review_finding foreign key (finding_id) references finding (id)
);
insert into id_sequence (name, next_value) values ('funding_flag', 0), ('funding_review', 0);
