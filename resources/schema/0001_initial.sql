-- SPDX-License-Identifier: EUPL-1.2
-- Schema 1. Money in cents, time in minutes, dates ISO text, instants UTC text. Never edited once released.
-- Recorded tables: integer key or NOT NULL key, no trigger, no generated column, no cascade, foreign keys deferred.

CREATE TABLE programme (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    title TEXT NOT NULL,
    subtitle TEXT NOT NULL,
    holder TEXT NOT NULL,
    period_label TEXT NOT NULL,
    start_date TEXT CHECK (start_date IS NULL OR start_date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    end_date TEXT CHECK (end_date IS NULL OR end_date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    eligible_cost_cents INTEGER NOT NULL CHECK (eligible_cost_cents >= 0),
    grant_cents INTEGER NOT NULL CHECK (grant_cents >= 0),
    fse_number TEXT NOT NULL,
    publicity_code TEXT NOT NULL,
    publicity_mention TEXT NOT NULL,
    publicity_engagement TEXT NOT NULL,
    demonstration INTEGER NOT NULL CHECK (demonstration IN (0, 1)),
    as_of_date TEXT CHECK (as_of_date IS NULL OR as_of_date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    CHECK (start_date IS NULL OR end_date IS NULL OR start_date <= end_date)
) STRICT;

CREATE TABLE objective (
    id INTEGER PRIMARY KEY,
    position INTEGER NOT NULL,
    text TEXT NOT NULL CHECK (text <> '')
) STRICT;

CREATE TABLE organisation (
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL CHECK (kind IN ('ccas', 'udccas', 'host', 'provider', 'funder')),
    code TEXT NOT NULL CHECK (code <> ''),
    name TEXT NOT NULL CHECK (name <> ''),
    usual_name TEXT NOT NULL,
    insee TEXT NOT NULL CHECK (insee = '' OR length(insee) = 5),
    population INTEGER CHECK (population IS NULL OR population >= 0),
    tile_column INTEGER,
    tile_row INTEGER,
    siren TEXT NOT NULL CHECK (siren = '' OR length(siren) = 9),
    themes TEXT NOT NULL,
    email TEXT NOT NULL,
    phone TEXT NOT NULL,
    note TEXT NOT NULL,
    search TEXT NOT NULL,
    CHECK ((tile_column IS NULL) = (tile_row IS NULL))
) STRICT;
CREATE INDEX organisation_code ON organisation (code);
CREATE INDEX organisation_kind ON organisation (kind, search);

CREATE TABLE person (
    id INTEGER PRIMARY KEY,
    last_name TEXT NOT NULL CHECK (last_name <> ''),
    first_name TEXT NOT NULL,
    sex TEXT NOT NULL CHECK (sex IN ('', 'female', 'male')),
    email TEXT NOT NULL,
    phone TEXT NOT NULL,
    note TEXT NOT NULL,
    search TEXT NOT NULL
) STRICT;
CREATE INDEX person_search ON person (search);
CREATE INDEX person_email ON person (email);

CREATE TABLE affiliation (
    id INTEGER PRIMARY KEY,
    person_id INTEGER NOT NULL REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    organisation_id INTEGER NOT NULL REFERENCES organisation (id) DEFERRABLE INITIALLY DEFERRED,
    role TEXT NOT NULL CHECK (role IN ('agent', 'director', 'elected', 'other')),
    duty TEXT NOT NULL,
    start_date TEXT CHECK (start_date IS NULL OR start_date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    end_date TEXT CHECK (end_date IS NULL OR end_date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    CHECK (start_date IS NULL OR end_date IS NULL OR start_date <= end_date)
) STRICT;
CREATE INDEX affiliation_person ON affiliation (person_id, start_date);
CREATE INDEX affiliation_organisation ON affiliation (organisation_id);

CREATE TABLE module (
    id INTEGER PRIMARY KEY,
    code TEXT NOT NULL CHECK (code <> ''),
    kind TEXT NOT NULL CHECK (kind IN ('mooc', 'core', 'elective', 'event')),
    strand TEXT NOT NULL CHECK (strand IN ('papp', 'fais')),
    label TEXT NOT NULL CHECK (label <> ''),
    short_label TEXT NOT NULL,
    position INTEGER NOT NULL
) STRICT;
CREATE INDEX module_code ON module (code);
CREATE INDEX module_position ON module (position);

CREATE TABLE elective_choice (
    id INTEGER PRIMARY KEY,
    organisation_id INTEGER NOT NULL REFERENCES organisation (id) DEFERRABLE INITIALLY DEFERRED,
    module_id INTEGER NOT NULL REFERENCES module (id) DEFERRABLE INITIALLY DEFERRED,
    chosen_on TEXT CHECK (chosen_on IS NULL OR chosen_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    reason TEXT NOT NULL
) STRICT;
CREATE INDEX elective_choice_organisation ON elective_choice (organisation_id);
CREATE INDEX elective_choice_module ON elective_choice (module_id);

CREATE TABLE session (
    id INTEGER PRIMARY KEY,
    code TEXT NOT NULL CHECK (code <> ''),
    module_id INTEGER NOT NULL REFERENCES module (id) DEFERRABLE INITIALLY DEFERRED,
    modality TEXT NOT NULL CHECK (modality IN ('onsite', 'remote')),
    place TEXT NOT NULL,
    host_id INTEGER REFERENCES organisation (id) DEFERRABLE INITIALLY DEFERRED,
    provider TEXT NOT NULL,
    trainer TEXT NOT NULL,
    capacity INTEGER CHECK (capacity IS NULL OR capacity > 0),
    cancelled INTEGER NOT NULL CHECK (cancelled IN (0, 1)),
    note TEXT NOT NULL
) STRICT;
CREATE INDEX session_code ON session (code);
CREATE INDEX session_module ON session (module_id);
CREATE INDEX session_host ON session (host_id);

CREATE TABLE half_day (
    id INTEGER PRIMARY KEY,
    session_id INTEGER NOT NULL REFERENCES session (id) DEFERRABLE INITIALLY DEFERRED,
    date TEXT NOT NULL CHECK (date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    part TEXT NOT NULL CHECK (part IN ('morning', 'afternoon')),
    start_minute INTEGER CHECK (start_minute IS NULL OR start_minute BETWEEN 0 AND 1439),
    end_minute INTEGER CHECK (end_minute IS NULL OR end_minute BETWEEN 1 AND 1440),
    zone TEXT NOT NULL CHECK (zone <> ''),
    CHECK ((start_minute IS NULL) = (end_minute IS NULL)),
    CHECK (start_minute IS NULL OR start_minute < end_minute)
) STRICT;
CREATE INDEX half_day_session ON half_day (session_id, date, part);
CREATE INDEX half_day_date ON half_day (date);

CREATE TABLE enrolment (
    id INTEGER PRIMARY KEY,
    session_id INTEGER NOT NULL REFERENCES session (id) DEFERRABLE INITIALLY DEFERRED,
    person_id INTEGER NOT NULL REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    organisation_id INTEGER NOT NULL REFERENCES organisation (id) DEFERRABLE INITIALLY DEFERRED,
    enrolled_on TEXT NOT NULL CHECK (enrolled_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]')
) STRICT;
CREATE INDEX enrolment_session ON enrolment (session_id, person_id);
CREATE INDEX enrolment_person ON enrolment (person_id);
CREATE INDEX enrolment_organisation ON enrolment (organisation_id);

-- A cell that is still planned has no row.
CREATE TABLE attendance (
    enrolment_id INTEGER NOT NULL REFERENCES enrolment (id) DEFERRABLE INITIALLY DEFERRED,
    half_day_id INTEGER NOT NULL REFERENCES half_day (id) DEFERRABLE INITIALLY DEFERRED,
    minutes INTEGER NOT NULL CHECK (minutes BETWEEN 0 AND 360),
    mark TEXT NOT NULL CHECK (mark IN ('present', 'absent', 'excused')),
    signature TEXT NOT NULL CHECK (signature IN ('unseen', 'signed', 'missing')),
    PRIMARY KEY (enrolment_id, half_day_id),
    CHECK ((mark = 'present') = (minutes > 0)),
    CHECK (mark = 'present' OR signature = 'unseen')
) STRICT, WITHOUT ROWID;
CREATE INDEX attendance_half_day ON attendance (half_day_id);

CREATE TABLE evidence (
    id INTEGER PRIMARY KEY,
    number INTEGER NOT NULL CHECK (number > 0),
    file_name TEXT NOT NULL CHECK (file_name <> ''),
    media_type TEXT NOT NULL,
    size INTEGER NOT NULL CHECK (size > 0),
    sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
    filed_on TEXT NOT NULL CHECK (filed_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]')
) STRICT;
CREATE INDEX evidence_number ON evidence (number);
CREATE INDEX evidence_sha256 ON evidence (sha256);

CREATE TABLE sign_in_sheet (
    id INTEGER PRIMARY KEY,
    session_id INTEGER NOT NULL REFERENCES session (id) DEFERRABLE INITIALLY DEFERRED,
    kind TEXT NOT NULL CHECK (kind IN ('paper', 'remote')),
    number INTEGER NOT NULL CHECK (number > 0),
    code TEXT NOT NULL CHECK (code <> ''),
    prepared_on TEXT NOT NULL CHECK (prepared_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    evidence_id INTEGER REFERENCES evidence (id) DEFERRABLE INITIALLY DEFERRED,
    trainer_signature TEXT NOT NULL CHECK (trainer_signature IN ('unseen', 'signed', 'missing'))
) STRICT;
CREATE INDEX sign_in_sheet_session ON sign_in_sheet (session_id, number);
CREATE INDEX sign_in_sheet_evidence ON sign_in_sheet (evidence_id);

CREATE TABLE sheet_line (
    sheet_id INTEGER NOT NULL REFERENCES sign_in_sheet (id) DEFERRABLE INITIALLY DEFERRED,
    enrolment_id INTEGER NOT NULL REFERENCES enrolment (id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL CHECK (position BETWEEN 1 AND 14),
    PRIMARY KEY (sheet_id, enrolment_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX sheet_line_enrolment ON sheet_line (enrolment_id);

CREATE TABLE sheet_half_day (
    sheet_id INTEGER NOT NULL REFERENCES sign_in_sheet (id) DEFERRABLE INITIALLY DEFERRED,
    half_day_id INTEGER NOT NULL REFERENCES half_day (id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL CHECK (position BETWEEN 1 AND 4),
    PRIMARY KEY (sheet_id, half_day_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX sheet_half_day_half_day ON sheet_half_day (half_day_id);

-- Below: never recorded in changesets.

CREATE TABLE history (
    sequence INTEGER PRIMARY KEY,
    kind TEXT NOT NULL CHECK (kind IN ('genesis', 'change', 'undo', 'redo', 'migration', 'purge')),
    author TEXT NOT NULL,
    instant TEXT NOT NULL,
    schema_number INTEGER NOT NULL,
    label TEXT NOT NULL,
    arguments TEXT NOT NULL,
    reverses INTEGER NOT NULL,
    hash BLOB NOT NULL CHECK (length(hash) = 32),
    changeset_sha256 BLOB NOT NULL CHECK (length(changeset_sha256) = 32),
    erased_because TEXT,
    -- Last, so that reading the rest of a row never walks through a long payload.
    changeset BLOB
) STRICT;

-- Column names by schema number, so that old entries stay readable.
CREATE TABLE schema_column (
    schema_number INTEGER NOT NULL,
    table_name TEXT NOT NULL,
    position INTEGER NOT NULL,
    column_name TEXT NOT NULL,
    PRIMARY KEY (schema_number, table_name, position)
) STRICT, WITHOUT ROWID;

-- Evidence bytes in pieces, under the SHA-256 of the whole; inserted once, never updated.
CREATE TABLE evidence_piece (
    id INTEGER PRIMARY KEY,
    sha256 TEXT NOT NULL,
    position INTEGER NOT NULL,
    bytes BLOB NOT NULL
) STRICT;
CREATE INDEX evidence_piece_sha256 ON evidence_piece (sha256, position);
