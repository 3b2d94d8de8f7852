-- Recorded offences by borough, offence and month, as the police publish them: open data, no person behind a row.
create table incident_load (
  id bigint not null primary key, -- sensitivity: none
  file_name varchar(200) not null, -- sensitivity: none
  sha256 char(64) not null, -- sensitivity: none
  loaded_at datetime(6) not null, -- sensitivity: none
  loaded_by varchar(60) not null, -- sensitivity: staff
  row_count int not null, -- sensitivity: none
  month_from date not null, -- sensitivity: none
  month_to date not null, -- sensitivity: none
  skipped_rows int not null, -- sensitivity: none
  skipped_names varchar(500) not null, -- sensitivity: none
  made boolean not null, -- sensitivity: none
  constraint uq_incident_load_sha256 unique (sha256),
  constraint ck_incident_load_months check (month_from <= month_to)
);
-- Texts compare by their bytes: two spellings in one file are two offences here as they are to the importer.
create table incident_count (
  area_code char(9) not null, -- sensitivity: none
  offence_major varchar(80) character set utf8mb4 collate utf8mb4_bin not null, -- sensitivity: none
  offence_minor varchar(80) character set utf8mb4 collate utf8mb4_bin not null, -- sensitivity: none
  month date not null, -- sensitivity: none
  offences int not null, -- sensitivity: none
  source_load_id bigint not null, -- sensitivity: none
  primary key (area_code, offence_major, offence_minor, month),
  constraint fk_incident_count_load foreign key (source_load_id) references incident_load (id),
  constraint ck_incident_count_offences check (offences >= 0)
);
-- One row, locked by whoever imports: imports wait for each other, readers for nobody.
create table incident_import_turn (
  id int not null primary key -- sensitivity: none
);
insert into incident_import_turn (id) values (1);
insert into id_sequence (name, next_value) values ('incident_load', 0);
