-- Blocks of identifiers, handed out by name to each entity's table generator.
create table id_sequence (
  name       varchar(64) not null primary key, -- sensitivity: none
  next_value bigint      not null              -- sensitivity: none
);
