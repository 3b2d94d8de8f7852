create table workbook_import (
  id bigint not null primary key, -- sensitivity: none
  version int not null, -- sensitivity: none
  intervention_id bigint not null, -- sensitivity: none
  vru_id bigint not null, -- sensitivity: none
  provider_id bigint not null, -- sensitivity: none
  file_name varchar(200) not null, -- sensitivity: none
  sha256 char(64) not null, -- sensitivity: none
  state varchar(30) not null, -- sensitivity: none
  fault_count int not null, -- sensitivity: none
  uploaded_by varchar(60) not null, -- sensitivity: staff
  uploaded_by_name varchar(120) not null, -- sensitivity: staff
  uploaded_at datetime(6) not null, -- sensitivity: none
  submitted_by_name varchar(120) null, -- sensitivity: staff
  submitted_at datetime(6) null, -- sensitivity: none
  constraint fk_workbook_import_intervention foreign key (intervention_id) references intervention (id),
  constraint ck_workbook_import_submitted check (state <> 'SUBMITTED' or submitted_at is not null)
);
create index ix_workbook_import_intervention on workbook_import (intervention_id, uploaded_at);
create index ix_workbook_import_vru on workbook_import (vru_id, uploaded_at);
create index ix_workbook_import_provider on workbook_import (provider_id, uploaded_at);
-- What submitting would do, or did, for each part of the return.
create table workbook_import_count (
  import_id bigint not null, -- sensitivity: none
  part varchar(20) not null, -- sensitivity: none
  added int not null, -- sensitivity: none
  changed int not null, -- sensitivity: none
  unchanged int not null, -- sensitivity: none
  missing int not null, -- sensitivity: none
  primary key (import_id, part),
  constraint fk_workbook_import_count foreign key (import_id) references workbook_import (id)
);
create table workbook_import_fault (
  import_id bigint not null, -- sensitivity: none
  position int not null, -- sensitivity: none
  sheet varchar(60) not null, -- sensitivity: none
  cell varchar(12) not null, -- sensitivity: none
  heading varchar(200) not null, -- sensitivity: none
  found varchar(60) not null, -- sensitivity: special-category
  code varchar(120) not null, -- sensitivity: none
  sentence varchar(1000) not null, -- sensitivity: special-category
  warning boolean not null, -- sensitivity: none
  primary key (import_id, position),
  constraint fk_workbook_import_fault foreign key (import_id) references workbook_import (id)
);
-- The uploaded workbook, apart from its import so that lists do not carry it.
create table workbook_file (
  import_id bigint not null primary key, -- sensitivity: none
  content longblob not null, -- sensitivity: special-category
  constraint fk_workbook_file foreign key (import_id) references workbook_import (id)
);
-- One row an intervention: who holds it may write the cohort from a workbook.
create table return_turn (
  intervention_id bigint not null primary key, -- sensitivity: none
  constraint fk_return_turn foreign key (intervention_id) references intervention (id)
);
-- Signs the workbooks of an installation that names no key of its own in THROUGHLINE_SIGNING_KEY.
create table exchange_secret (
  name varchar(30) not null primary key, -- sensitivity: none
  content varchar(100) not null -- sensitivity: secret
);
insert into exchange_secret (name, content) values ('signing-key', hex(random_bytes(32)));
insert into id_sequence (name, next_value) values ('workbook_import', 0);
