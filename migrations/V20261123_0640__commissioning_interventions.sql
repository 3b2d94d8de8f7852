-- Recognised approaches are data: an administrator may add to them or reword them. A null evidence note means that nobody
-- has recorded where the evidence is summarised, not that there is none.
create table approach (
  code varchar(40) not null primary key, -- sensitivity: none
  name varchar(80) not null, -- sensitivity: none
  description varchar(300) not null, -- sensitivity: none
  evidence_note varchar(300) null, -- sensitivity: none
  constraint uq_approach_name unique (name)
);
insert into approach (code, name, description, evidence_note) values
  ('AE_NAVIGATORS', 'A&E navigators', 'Case workers in emergency departments who offer support to children with a violence-related injury', 'A strand of the Youth Endowment Fund Toolkit; read its current summary there'),
  ('ADVENTURE', 'Adventure and wilderness activities', 'Residential or outdoor challenges done as a group with trained leaders', null),
  ('AFTER_SCHOOL', 'After-school programmes', 'Supervised activities and learning after the school day', null),
  ('ANTI_BULLYING', 'Anti-bullying programmes', 'Whole-school work to prevent bullying and respond to it', null),
  ('BYSTANDER', 'School-based bystander programmes', 'Lessons that teach pupils to step in safely when they see harm coming', null),
  ('CBT', 'Cognitive behavioural therapy', 'Sessions in which children learn to notice and change the thoughts that lead to harmful behaviour', 'A strand of the Youth Endowment Fund Toolkit; read its current summary there'),
  ('COMMUNITY_MEDIATION', 'Street mediation', 'Trained mediators who calm disputes between groups before they turn violent', null),
  ('DETACHED_YOUTH_WORK', 'Detached youth work', 'Youth workers who meet young people on the street and in parks, on their own terms', null),
  ('EMPLOYMENT_SUPPORT', 'Training and employment support', 'Help to gain skills, qualifications and a first job', null),
  ('FAMILY_THERAPY', 'Functional family therapy', 'Sessions with the whole family to improve how its members deal with one another', null),
  ('FOCUSED_DETERRENCE', 'Focused deterrence', 'Police, services and community offer help to groups most involved in violence and enforce the law if it goes on', null),
  ('KNIFE_EDUCATION', 'Knife crime education', 'Lessons and workshops about the risks and consequences of carrying a knife', null),
  ('MENTORING', 'Mentoring', 'A trusted adult meets a child regularly over months to give guidance and support', 'A strand of the Youth Endowment Fund Toolkit; read its current summary there'),
  ('MULTI_SYSTEMIC_THERAPY', 'Multi-systemic therapy', 'Intensive work in the home with the child, the family, the school and the community', null),
  ('MUSIC_ARTS', 'Music and arts programmes', 'Making music, film, theatre or art with professionals', null),
  ('PARENTING', 'Parenting programmes', 'Courses that help parents and carers to respond to behaviour and build warm relationships', null),
  ('PRE_COURT_DIVERSION', 'Pre-court diversion', 'Support in place of a court appearance for children who have committed a first or lesser offence', null),
  ('RELATIONSHIP_VIOLENCE', 'Lessons on healthy relationships', 'Lessons and activities to prevent violence in young people''s relationships', null),
  ('RESTORATIVE_JUSTICE', 'Restorative justice', 'A guided conversation between the child who did harm and those who suffered it', null),
  ('SCHOOL_INCLUSION', 'Support to prevent school exclusion', 'Help for pupils at risk of suspension or exclusion to stay in school', null),
  ('SOCIAL_SKILLS', 'Social skills training', 'Sessions that teach children to manage feelings, solve problems and get on with others', null),
  ('SPORT', 'Sports programmes', 'Regular sport with coaches who also mentor and refer to other help', 'A strand of the Youth Endowment Fund Toolkit; read its current summary there'),
  ('SUMMER_EMPLOYMENT', 'Summer employment programmes', 'Paid work with support over the summer holidays', null),
  ('TRAUMA_INFORMED', 'Trauma-informed training and service redesign', 'Training staff and changing services so that they recognise and respond to trauma', 'A strand of the Youth Endowment Fund Toolkit; read its current summary there'),
  ('TRAUMA_THERAPY', 'Trauma-specific therapies', 'Therapy for children with symptoms that follow traumatic events', null),
  ('YOUTH_CLUB', 'Youth clubs and safe spaces', 'A regular place with youth workers, open to all or to those referred', null),
  ('OTHER', 'Another approach', 'An approach that is not in this list', null);
create table intervention (
  id bigint not null primary key, -- sensitivity: none
  title varchar(120) not null, -- sensitivity: none
  vru_id bigint not null, -- sensitivity: none
  provider_id bigint not null, -- sensitivity: none
  approach_code varchar(40) not null, -- sensitivity: none
  tier varchar(20) not null, -- sensitivity: none
  life_stage varchar(30) not null, -- sensitivity: none
  setting varchar(30) not null, -- sensitivity: none
  age_from smallint not null, -- sensitivity: none
  age_to smallint not null, -- sensitivity: none
  eligibility varchar(500) not null, -- sensitivity: none
  planned_places int not null, -- sensitivity: none
  planned_sessions int not null, -- sensitivity: none
  starts_on date not null, -- sensitivity: none
  ends_on date not null, -- sensitivity: none
  budget decimal(11,2) not null, -- sensitivity: none
  constraint fk_intervention_vru foreign key (vru_id) references vru (id),
  constraint fk_intervention_provider foreign key (provider_id) references provider (id),
  constraint fk_intervention_approach foreign key (approach_code) references approach (code),
  constraint ck_intervention_ages check (age_from between 0 and age_to and age_to <= 25),
  constraint ck_intervention_period check (ends_on >= starts_on)
);
create index ix_intervention_title on intervention (title);
create table intervention_area (
  intervention_id bigint not null, -- sensitivity: none
  position int not null, -- sensitivity: none
  area_code char(9) not null, -- sensitivity: none
  primary key (intervention_id, position),
  constraint uq_intervention_area unique (intervention_id, area_code),
  constraint fk_intervention_area_intervention foreign key (intervention_id) references intervention (id),
  constraint fk_intervention_area_area foreign key (area_code) references area (code)
);
create table intervention_measure (
  intervention_id bigint not null, -- sensitivity: none
  position int not null, -- sensitivity: none
  measure_code varchar(40) not null, -- sensitivity: none
  primary key (intervention_id, position),
  constraint uq_intervention_measure unique (intervention_id, measure_code),
  constraint fk_intervention_measure_intervention foreign key (intervention_id) references intervention (id)
);
create table intervention_draft (
  id bigint not null primary key, -- sensitivity: none
  vru_id bigint not null, -- sensitivity: none
  started_by varchar(60) not null, -- sensitivity: staff
  saved_at datetime(6) not null, -- sensitivity: none
  answers mediumtext not null, -- sensitivity: none
  version int not null, -- sensitivity: none
  constraint fk_intervention_draft_vru foreign key (vru_id) references vru (id)
);
insert into id_sequence (name, next_value) values ('intervention', 0), ('intervention_draft', 0);
