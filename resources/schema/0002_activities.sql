-- SPDX-License-Identifier: EUPL-1.2
-- Schema 2. Coaching hours, equipment and kits, immersions and ideas; what a structure's own copy needs.
-- The same conventions as schema 1.

-- Immersions are sessions of a module of their own kind.
CREATE TABLE module_2 (
    id INTEGER PRIMARY KEY,
    code TEXT NOT NULL CHECK (code <> ''),
    kind TEXT NOT NULL CHECK (kind IN ('mooc', 'core', 'elective', 'event', 'immersion')),
    strand TEXT NOT NULL CHECK (strand IN ('papp', 'fais')),
    label TEXT NOT NULL CHECK (label <> ''),
    short_label TEXT NOT NULL,
    position INTEGER NOT NULL
) STRICT;
INSERT INTO module_2 SELECT id, code, kind, strand, label, short_label, position FROM module;
DROP TABLE module;
ALTER TABLE module_2 RENAME TO module;
CREATE INDEX module_code ON module (code);
CREATE INDEX module_position ON module (position);

-- In a structure's own copy, a document that also concerns others is withheld: only its number and day are known.
CREATE TABLE evidence_2 (
    id INTEGER PRIMARY KEY,
    number INTEGER NOT NULL CHECK (number > 0),
    file_name TEXT NOT NULL,
    media_type TEXT NOT NULL,
    size INTEGER NOT NULL,
    sha256 TEXT NOT NULL,
    filed_on TEXT NOT NULL CHECK (filed_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    withheld INTEGER NOT NULL CHECK (withheld IN (0, 1)),
    CHECK (CASE withheld
        WHEN 1 THEN file_name = '' AND media_type = '' AND size = 0 AND sha256 = ''
        ELSE file_name <> '' AND size > 0 AND length(sha256) = 64 END)
) STRICT;
INSERT INTO evidence_2 SELECT id, number, file_name, media_type, size, sha256, filed_on, 0 FROM evidence;
DROP TABLE evidence;
ALTER TABLE evidence_2 RENAME TO evidence;
CREATE INDEX evidence_number ON evidence (number);
CREATE INDEX evidence_sha256 ON evidence (sha256);

-- The last number given to a kind of thing: a number is never given twice, even when what had it is gone.
CREATE TABLE counter (
    name TEXT NOT NULL PRIMARY KEY CHECK (name <> ''),
    last INTEGER NOT NULL CHECK (last >= 0)
) STRICT, WITHOUT ROWID;
INSERT INTO counter SELECT 'evidence', max(number) FROM evidence HAVING count(*) > 0;

CREATE TABLE coaching_grant (
    id INTEGER PRIMARY KEY,
    organisation_id INTEGER NOT NULL REFERENCES organisation (id) DEFERRABLE INITIALLY DEFERRED,
    minutes INTEGER NOT NULL CHECK (minutes > 0),
    granted_on TEXT NOT NULL CHECK (granted_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    note TEXT NOT NULL
) STRICT;
CREATE INDEX coaching_grant_organisation ON coaching_grant (organisation_id, granted_on);

CREATE TABLE coaching_transfer (
    id INTEGER PRIMARY KEY,
    from_id INTEGER NOT NULL REFERENCES organisation (id) DEFERRABLE INITIALLY DEFERRED,
    to_id INTEGER NOT NULL REFERENCES organisation (id) DEFERRABLE INITIALLY DEFERRED,
    minutes INTEGER NOT NULL CHECK (minutes > 0),
    transferred_on TEXT NOT NULL CHECK (transferred_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    reason TEXT NOT NULL CHECK (reason <> ''),
    CHECK (from_id <> to_id)
) STRICT;
CREATE INDEX coaching_transfer_from ON coaching_transfer (from_id);
CREATE INDEX coaching_transfer_to ON coaching_transfer (to_id);

-- Booked while its day is to come, spent from that day on, proven once its document is filed.
CREATE TABLE coaching_entry (
    id INTEGER PRIMARY KEY,
    code TEXT NOT NULL CHECK (code <> ''),
    organisation_id INTEGER NOT NULL REFERENCES organisation (id) DEFERRABLE INITIALLY DEFERRED,
    coach TEXT NOT NULL CHECK (coach <> ''),
    date TEXT NOT NULL CHECK (date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    start_minute INTEGER NOT NULL CHECK (start_minute BETWEEN 0 AND 1439),
    end_minute INTEGER NOT NULL CHECK (end_minute BETWEEN 1 AND 1440),
    zone TEXT NOT NULL CHECK (zone <> ''),
    modality TEXT NOT NULL CHECK (modality IN ('video', 'phone', 'onsite')),
    theme TEXT NOT NULL,
    work_done TEXT NOT NULL,
    next_step TEXT NOT NULL,
    cancelled INTEGER NOT NULL CHECK (cancelled IN (0, 1)),
    evidence_id INTEGER REFERENCES evidence (id) DEFERRABLE INITIALLY DEFERRED,
    search TEXT NOT NULL,
    CHECK (start_minute < end_minute)
) STRICT;
CREATE INDEX coaching_entry_code ON coaching_entry (code);
CREATE INDEX coaching_entry_organisation ON coaching_entry (organisation_id, date);
CREATE INDEX coaching_entry_date ON coaching_entry (date);
CREATE INDEX coaching_entry_evidence ON coaching_entry (evidence_id);

CREATE TABLE coaching_person (
    entry_id INTEGER NOT NULL REFERENCES coaching_entry (id) DEFERRABLE INITIALLY DEFERRED,
    person_id INTEGER NOT NULL REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY (entry_id, person_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX coaching_person_person ON coaching_person (person_id);

-- One unit with fixed items, meant for one structure.
CREATE TABLE kit (
    id INTEGER PRIMARY KEY,
    code TEXT NOT NULL CHECK (code <> ''),
    label TEXT NOT NULL,
    organisation_id INTEGER REFERENCES organisation (id) DEFERRABLE INITIALLY DEFERRED,
    planned_on TEXT CHECK (planned_on IS NULL OR planned_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    note TEXT NOT NULL
) STRICT;
CREATE INDEX kit_code ON kit (code);
CREATE INDEX kit_organisation ON kit (organisation_id);

CREATE TABLE equipment_item (
    id INTEGER PRIMARY KEY,
    inventory_number TEXT NOT NULL CHECK (inventory_number <> ''),
    kind TEXT NOT NULL CHECK (kind IN ('laptop', 'communication', 'other')),
    label TEXT NOT NULL CHECK (label <> ''),
    serial_number TEXT NOT NULL,
    supplier TEXT NOT NULL,
    value_cents INTEGER CHECK (value_cents IS NULL OR value_cents >= 0),
    acquired_on TEXT CHECK (acquired_on IS NULL OR acquired_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    kit_id INTEGER REFERENCES kit (id) DEFERRABLE INITIALLY DEFERRED,
    sticker_on TEXT CHECK (sticker_on IS NULL OR sticker_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    sticker_evidence_id INTEGER REFERENCES evidence (id) DEFERRABLE INITIALLY DEFERRED,
    note TEXT NOT NULL,
    search TEXT NOT NULL,
    CHECK (sticker_on IS NOT NULL OR sticker_evidence_id IS NULL)
) STRICT;
CREATE INDEX equipment_item_number ON equipment_item (inventory_number);
CREATE INDEX equipment_item_serial ON equipment_item (serial_number);
CREATE INDEX equipment_item_kit ON equipment_item (kit_id);
CREATE INDEX equipment_item_sticker ON equipment_item (sticker_evidence_id);

-- Everything that happens to a kit as a whole or to one item, in one history; `position` tells those of one day
-- apart. A hand-over has a numbered receipt.
CREATE TABLE equipment_event (
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL CHECK (kind IN ('handover', 'return', 'loss', 'theft', 'repair', 'repaired', 'transfer', 'found')),
    kit_id INTEGER REFERENCES kit (id) DEFERRABLE INITIALLY DEFERRED,
    item_id INTEGER REFERENCES equipment_item (id) DEFERRABLE INITIALLY DEFERRED,
    organisation_id INTEGER REFERENCES organisation (id) DEFERRABLE INITIALLY DEFERRED,
    date TEXT NOT NULL CHECK (date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    position INTEGER NOT NULL CHECK (position > 0),
    condition TEXT NOT NULL CHECK (condition IN ('', 'new', 'good', 'worn', 'damaged')),
    receipt_code TEXT NOT NULL,
    giver TEXT NOT NULL,
    receiver_id INTEGER REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    place TEXT NOT NULL,
    note TEXT NOT NULL,
    evidence_id INTEGER REFERENCES evidence (id) DEFERRABLE INITIALLY DEFERRED,
    CHECK ((kit_id IS NULL) <> (item_id IS NULL)),
    CHECK ((kind IN ('handover', 'transfer')) = (organisation_id IS NOT NULL)),
    CHECK ((kind IN ('handover', 'transfer')) = (receipt_code <> ''))
) STRICT;
CREATE INDEX equipment_event_kit ON equipment_event (kit_id, date);
CREATE INDEX equipment_event_item ON equipment_event (item_id, date);
CREATE INDEX equipment_event_organisation ON equipment_event (organisation_id);
CREATE INDEX equipment_event_receiver ON equipment_event (receiver_id);
CREATE INDEX equipment_event_evidence ON equipment_event (evidence_id);

-- A campaign in which every item handed over is looked at on the spot.
CREATE TABLE equipment_check (
    id INTEGER PRIMARY KEY,
    label TEXT NOT NULL CHECK (label <> ''),
    start_date TEXT NOT NULL CHECK (start_date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    end_date TEXT CHECK (end_date IS NULL OR end_date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    CHECK (end_date IS NULL OR start_date <= end_date)
) STRICT;

-- An item that has not been looked at yet has no row.
CREATE TABLE equipment_check_line (
    check_id INTEGER NOT NULL REFERENCES equipment_check (id) DEFERRABLE INITIALLY DEFERRED,
    item_id INTEGER NOT NULL REFERENCES equipment_item (id) DEFERRABLE INITIALLY DEFERRED,
    checked_on TEXT NOT NULL CHECK (checked_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    result TEXT NOT NULL CHECK (result IN ('present', 'missing', 'damaged')),
    sticker INTEGER NOT NULL CHECK (sticker IN (0, 1)),
    note TEXT NOT NULL,
    PRIMARY KEY (check_id, item_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX equipment_check_line_item ON equipment_check_line (item_id);

-- A group at one host. Its people, attendance and sheets are those of its session.
CREATE TABLE immersion (
    id INTEGER PRIMARY KEY,
    session_id INTEGER NOT NULL REFERENCES session (id) DEFERRABLE INITIALLY DEFERRED,
    host_id INTEGER NOT NULL REFERENCES organisation (id) DEFERRABLE INITIALLY DEFERRED,
    number INTEGER NOT NULL CHECK (number > 0),
    report_due TEXT CHECK (report_due IS NULL OR report_due GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    report_evidence_id INTEGER REFERENCES evidence (id) DEFERRABLE INITIALLY DEFERRED,
    note TEXT NOT NULL
) STRICT;
CREATE INDEX immersion_session ON immersion (session_id);
CREATE INDEX immersion_host ON immersion (host_id);
CREATE INDEX immersion_report ON immersion (report_evidence_id);

-- A structure of the group, and what it showed its host in return.
CREATE TABLE immersion_structure (
    immersion_id INTEGER NOT NULL REFERENCES immersion (id) DEFERRABLE INITIALLY DEFERRED,
    organisation_id INTEGER NOT NULL REFERENCES organisation (id) DEFERRABLE INITIALLY DEFERRED,
    shown TEXT NOT NULL,
    PRIMARY KEY (immersion_id, organisation_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX immersion_structure_organisation ON immersion_structure (organisation_id);

-- What was seen on a half-day of the group's session; the opening at the head office is one of them.
CREATE TABLE visit (
    id INTEGER PRIMARY KEY,
    immersion_id INTEGER NOT NULL REFERENCES immersion (id) DEFERRABLE INITIALLY DEFERRED,
    half_day_id INTEGER NOT NULL REFERENCES half_day (id) DEFERRABLE INITIALLY DEFERRED,
    kind TEXT NOT NULL CHECK (kind IN ('opening', 'visit')),
    theme TEXT NOT NULL,
    place TEXT NOT NULL,
    contact TEXT NOT NULL,
    note TEXT NOT NULL
) STRICT;
CREATE INDEX visit_immersion ON visit (immersion_id);
CREATE INDEX visit_half_day ON visit (half_day_id);

-- A person's journey: mission order, travel, nights and costs.
CREATE TABLE journey (
    id INTEGER PRIMARY KEY,
    enrolment_id INTEGER NOT NULL REFERENCES enrolment (id) DEFERRABLE INITIALLY DEFERRED,
    mission_order TEXT NOT NULL,
    mission_order_on TEXT CHECK (mission_order_on IS NULL OR mission_order_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    mission_order_evidence_id INTEGER REFERENCES evidence (id) DEFERRABLE INITIALLY DEFERRED,
    outbound TEXT NOT NULL,
    homebound TEXT NOT NULL,
    nights INTEGER NOT NULL CHECK (nights >= 0),
    travel_cents INTEGER CHECK (travel_cents IS NULL OR travel_cents >= 0),
    lodging_cents INTEGER CHECK (lodging_cents IS NULL OR lodging_cents >= 0),
    meals_cents INTEGER CHECK (meals_cents IS NULL OR meals_cents >= 0)
) STRICT;
CREATE INDEX journey_enrolment ON journey (enrolment_id);
CREATE INDEX journey_mission_order ON journey (mission_order_evidence_id);

-- Seen, then kept by a structure, then taken up as a lab or a service: each step has its day.
CREATE TABLE idea (
    id INTEGER PRIMARY KEY,
    immersion_id INTEGER NOT NULL REFERENCES immersion (id) DEFERRABLE INITIALLY DEFERRED,
    visit_id INTEGER REFERENCES visit (id) DEFERRABLE INITIALLY DEFERRED,
    organisation_id INTEGER REFERENCES organisation (id) DEFERRABLE INITIALLY DEFERRED,
    title TEXT NOT NULL CHECK (title <> ''),
    description TEXT NOT NULL,
    seen_on TEXT NOT NULL CHECK (seen_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    kept_on TEXT CHECK (kept_on IS NULL OR kept_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    taken_up_on TEXT CHECK (taken_up_on IS NULL OR taken_up_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    taken_up_as TEXT NOT NULL CHECK (taken_up_as IN ('', 'lab', 'service')),
    CHECK (kept_on IS NULL OR (organisation_id IS NOT NULL AND seen_on <= kept_on)),
    CHECK (taken_up_on IS NULL OR (kept_on IS NOT NULL AND kept_on <= taken_up_on)),
    CHECK ((taken_up_on IS NULL) = (taken_up_as = ''))
) STRICT;
CREATE INDEX idea_immersion ON idea (immersion_id);
CREATE INDEX idea_visit ON idea (visit_id);
CREATE INDEX idea_organisation ON idea (organisation_id);

-- A contact kept up with the host after the return.
CREATE TABLE host_contact (
    id INTEGER PRIMARY KEY,
    immersion_id INTEGER NOT NULL REFERENCES immersion (id) DEFERRABLE INITIALLY DEFERRED,
    organisation_id INTEGER NOT NULL REFERENCES organisation (id) DEFERRABLE INITIALLY DEFERRED,
    date TEXT NOT NULL CHECK (date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    contact TEXT NOT NULL,
    subject TEXT NOT NULL CHECK (subject <> '')
) STRICT;
CREATE INDEX host_contact_immersion ON host_contact (immersion_id);
CREATE INDEX host_contact_organisation ON host_contact (organisation_id);

-- Below: never recorded in changesets.

-- Only in a structure's own copy: the programme file that it was made from.
CREATE TABLE origin (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    organisation_id INTEGER NOT NULL REFERENCES organisation (id) DEFERRABLE INITIALLY DEFERRED,
    head TEXT NOT NULL CHECK (length(head) = 64),
    changes INTEGER NOT NULL,
    schema_number INTEGER NOT NULL,
    made_at TEXT NOT NULL
) STRICT;
