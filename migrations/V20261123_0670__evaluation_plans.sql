create table evaluation_plan (
  id bigint not null primary key, -- sensitivity: none
  intervention_id bigint not null, -- sensitivity: none
  version int not null, -- sensitivity: none
  question varchar(500) not null, -- sensitivity: none
  primary_measure varchar(40) not null, -- sensitivity: none
  comparison varchar(20) not null, -- sensitivity: none
  follow_up_wave varchar(20) not null, -- sensitivity: none
  minimum_worthwhile_effect decimal(27,12) not null, -- sensitivity: none
  benefit_per_unit decimal(27,10) null, -- sensitivity: none
  not_costed varchar(500) null, -- sensitivity: none
  amendment_reason varchar(500) null, -- sensitivity: none
  standing varchar(20) not null, -- sensitivity: none
  registered_at datetime(6) not null, -- sensitivity: none
  registered_by varchar(60) not null, -- sensitivity: staff
  hash char(64) not null, -- sensitivity: none
  constraint fk_evaluation_plan_intervention foreign key (intervention_id) references intervention (id),
  constraint uq_evaluation_plan_version unique (intervention_id, version)
);
create table finding (
  id bigint not null primary key, -- sensitivity: none
  plan_id bigint not null, -- sensitivity: none
  intervention_id bigint not null, -- sensitivity: none
  title varchar(200) not null, -- sensitivity: none
  vru_id bigint not null, -- sensitivity: none
  vru_name varchar(120) not null, -- sensitivity: none
  provider_id bigint not null, -- sensitivity: none
  provider_name varchar(120) not null, -- sensitivity: none
  approach_name varchar(200) not null, -- sensitivity: none
  measure_name varchar(120) not null, -- sensitivity: none
  headline varchar(200) not null, -- sensitivity: none
  state varchar(20) not null, -- sensitivity: none
  ran_at datetime(6) not null, -- sensitivity: none
  ran_by varchar(60) not null, -- sensitivity: staff
  data_hash char(64) not null, -- sensitivity: none
  released_at datetime(6) null, -- sensitivity: none
  released_by varchar(60) null, -- sensitivity: staff
  result longtext not null, -- sensitivity: person-level (small counts by group, disclosed only through the service)
  constraint fk_finding_plan foreign key (plan_id) references evaluation_plan (id),
  constraint fk_finding_intervention foreign key (intervention_id) references intervention (id),
  constraint fk_finding_vru foreign key (vru_id) references vru (id),
  constraint fk_finding_provider foreign key (provider_id) references provider (id)
);
create index ix_finding_vru on finding (vru_id, ran_at);
create index ix_finding_provider on finding (provider_id, state, ran_at);
create index ix_finding_state on finding (state, ran_at);
insert into id_sequence (name, next_value) values ('evaluation_plan', 0), ('finding', 0);
