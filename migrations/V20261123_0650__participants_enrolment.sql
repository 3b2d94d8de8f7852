-- The harmonised list of ethnic groups (Government Statistical Service, 2021; five groups and "not stated").
-- police_code is the self-defined ethnicity code of the police (18+1), which has none for Roma.
create table ethnic_group (
  code varchar(4) not null primary key, -- sensitivity: none
  label varchar(80) not null, -- sensitivity: none
  five_group varchar(60) not null, -- sensitivity: none
  police_code varchar(4) null, -- sensitivity: none
  place int not null, -- sensitivity: none
  constraint uq_ethnic_group_place unique (place)
);
insert into ethnic_group (place, code, five_group, label, police_code) values
  (1, 'W1', 'White', 'English, Welsh, Scottish, Northern Irish or British', 'W1'),
  (2, 'W2', 'White', 'Irish', 'W2'),
  (3, 'W3', 'White', 'Gypsy or Irish Traveller', 'W3'),
  (4, 'W4', 'White', 'Roma', null),
  (5, 'W9', 'White', 'Any other White background', 'W9'),
  (6, 'M1', 'Mixed or Multiple ethnic groups', 'White and Black Caribbean', 'M1'),
  (7, 'M2', 'Mixed or Multiple ethnic groups', 'White and Black African', 'M2'),
  (8, 'M3', 'Mixed or Multiple ethnic groups', 'White and Asian', 'M3'),
  (9, 'M9', 'Mixed or Multiple ethnic groups', 'Any other Mixed or Multiple ethnic background', 'M9'),
  (10, 'A1', 'Asian or Asian British', 'Indian', 'A1'),
  (11, 'A2', 'Asian or Asian British', 'Pakistani', 'A2'),
  (12, 'A3', 'Asian or Asian British', 'Bangladeshi', 'A3'),
  (13, 'A4', 'Asian or Asian British', 'Chinese', 'A4'),
  (14, 'A9', 'Asian or Asian British', 'Any other Asian background', 'A9'),
  (15, 'B1', 'Black, Black British, Caribbean or African', 'Caribbean', 'B1'),
  (16, 'B2', 'Black, Black British, Caribbean or African', 'African', 'B2'),
  (17, 'B9', 'Black, Black British, Caribbean or African', 'Any other Black, Black British, or Caribbean background', 'B9'),
  (18, 'O2', 'Other ethnic group', 'Arab', 'O2'),
  (19, 'O9', 'Other ethnic group', 'Any other ethnic group', 'O9'),
  (20, 'NS', 'Not stated', 'Not stated or prefer not to say', 'NS');

-- A child as one provider knows them: a pseudonym, which is compared exactly.
create table participant (
  id bigint not null primary key, -- sensitivity: person-level
  provider_id bigint not null, -- sensitivity: none
  reference varchar(40) character set utf8mb4 collate utf8mb4_bin not null, -- sensitivity: person-level
  version int not null, -- sensitivity: none
  constraint uq_participant_reference unique (provider_id, reference),
  constraint fk_participant_provider foreign key (provider_id) references provider (id)
);

create table enrolment (
  id bigint not null primary key, -- sensitivity: person-level
  participant_id bigint not null, -- sensitivity: person-level
  intervention_id bigint not null, -- sensitivity: none
  study_group varchar(20) not null, -- sensitivity: person-level
  site varchar(60) not null, -- sensitivity: person-level
  started_on date not null, -- sensitivity: person-level
  ended_on date null, -- sensitivity: person-level
  completed boolean null, -- sensitivity: person-level
  age_at_start smallint not null, -- sensitivity: person-level
  sex varchar(20) not null, -- sensitivity: person-level
  ethnic_group_code varchar(4) not null, -- sensitivity: special-category
  send_status varchar(30) not null, -- sensitivity: special-category
  care_experience varchar(30) not null, -- sensitivity: special-category
  version int not null, -- sensitivity: none
  constraint uq_enrolment_once unique (intervention_id, participant_id),
  constraint fk_enrolment_participant foreign key (participant_id) references participant (id),
  constraint fk_enrolment_intervention foreign key (intervention_id) references intervention (id),
  constraint fk_enrolment_ethnic_group foreign key (ethnic_group_code) references ethnic_group (code),
  constraint ck_enrolment_period check (ended_on is null or ended_on >= started_on),
  constraint ck_enrolment_age check (age_at_start between 0 and 25)
);

create table session_attendance (
  id bigint not null primary key, -- sensitivity: person-level
  enrolment_id bigint not null, -- sensitivity: person-level
  session_on date not null, -- sensitivity: person-level
  attended boolean not null, -- sensitivity: person-level
  version int not null, -- sensitivity: none
  constraint uq_session_attendance_day unique (enrolment_id, session_on),
  constraint fk_session_attendance_enrolment foreign key (enrolment_id) references enrolment (id)
);

create table outcome_reading (
  id bigint not null primary key, -- sensitivity: person-level
  enrolment_id bigint not null, -- sensitivity: person-level
  measure varchar(40) not null, -- sensitivity: person-level
  wave varchar(20) not null, -- sensitivity: person-level
  taken_on date not null, -- sensitivity: person-level
  value decimal(9,3) not null, -- sensitivity: special-category
  version int not null, -- sensitivity: none
  constraint uq_outcome_reading_wave unique (enrolment_id, measure, wave),
  constraint fk_outcome_reading_enrolment foreign key (enrolment_id) references enrolment (id)
);
insert into id_sequence (name, next_value) values
  ('participant', 0), ('enrolment', 0), ('session_attendance', 0), ('outcome_reading', 0);
