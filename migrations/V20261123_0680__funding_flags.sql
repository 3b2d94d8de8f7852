-- Thresholds are data: another version is another row, and flags keep the version that judged them.
create table funding_policy (
  version int not null primary key, -- sensitivity: none
  in_force_from date not null, -- sensitivity: none
  thresholds text not null, -- sensitivity: none
  constraint ck_funding_policy_version check (version > 0)
);
insert into funding_policy (version, in_force_from, thresholds) values (1, '2026-01-01', '{"version":1,"minimumLevel":3,"significance":0.05,"imbalanceUnadjusted":0.1,"imbalanceAdjusted":0.25,"attritionBoundary":"CAUTIOUS","agreeingAssumptions":2,"benefitCost":1.5,"benefitCostLow":1,"replicatingSites":2,"replicatingShare":0.75,"doseRecorded":0.8,"stated":0.8,"dropOutRatio":1.5}');
create table finding_flag (
  finding_id bigint not null primary key, -- sensitivity: none
  policy_version int not null, -- sensitivity: none
  outcome varchar(30) not null, -- sensitivity: none
  flag longtext not null, -- sensitivity: none
  constraint fk_finding_flag_finding foreign key (finding_id) references finding (id),
  constraint fk_finding_flag_policy foreign key (policy_version) references funding_policy (version)
);
create table funding_decision (
  id bigint not null primary key, -- sensitivity: none
  finding_id bigint not null, -- sensitivity: none
  stage varchar(20) not null, -- sensitivity: none
  choice varchar(20) not null, -- sensitivity: none
  reasons varchar(2000) not null, -- sensitivity: none
  conditions varchar(2000) null, -- sensitivity: none
  dissent varchar(2000) null, -- sensitivity: none
  flagged varchar(30) not null, -- sensitivity: none
  made_at datetime(6) not null, -- sensitivity: none
  made_by varchar(60) not null, -- sensitivity: staff
  constraint fk_funding_decision_finding foreign key (finding_id) references finding (id)
);
create index ix_funding_decision_finding on funding_decision (finding_id, made_at);
insert into id_sequence (name, next_value) values ('funding_decision', 0);
