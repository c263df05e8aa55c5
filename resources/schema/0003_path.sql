-- SPDX-License-Identifier: EUPL-1.2
-- Schema 3. The rest of the path: baskets, the online course, labs, diagnostics, partners, evaluations,
-- convocations, certificates; what was thrown away and the filters that a list keeps.
-- The same conventions as schema 1.

-- What the people convoked are asked to bring.
ALTER TABLE session ADD COLUMN to_bring TEXT NOT NULL DEFAULT '';

-- Who chose an elective for its structure.
ALTER TABLE elective_choice ADD COLUMN chooser TEXT NOT NULL DEFAULT '';

-- The smallest group for which a module is given; unknown: no warning.
ALTER TABLE module ADD COLUMN minimum_group INTEGER CHECK (minimum_group IS NULL OR minimum_group > 0);

-- How far a person is in an online course, as the outside platform tells it; one row per person and module.
CREATE TABLE mooc_progress (
    id INTEGER PRIMARY KEY,
    person_id INTEGER NOT NULL REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    module_id INTEGER NOT NULL REFERENCES module (id) DEFERRABLE INITIALLY DEFERRED,
    organisation_id INTEGER NOT NULL REFERENCES organisation (id) DEFERRABLE INITIALLY DEFERRED,
    percent INTEGER NOT NULL CHECK (percent BETWEEN 0 AND 100),
    minutes INTEGER CHECK (minutes IS NULL OR minutes >= 0),
    started_on TEXT CHECK (started_on IS NULL OR started_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    completed_on TEXT CHECK (completed_on IS NULL OR completed_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    told_on TEXT NOT NULL CHECK (told_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    evidence_id INTEGER REFERENCES evidence (id) DEFERRABLE INITIALLY DEFERRED,
    CHECK (completed_on IS NULL OR percent = 100),
    CHECK (started_on IS NULL OR completed_on IS NULL OR started_on <= completed_on)
) STRICT;
CREATE INDEX mooc_progress_person ON mooc_progress (person_id);
CREATE INDEX mooc_progress_module ON mooc_progress (module_id);
CREATE INDEX mooc_progress_organisation ON mooc_progress (organisation_id);
CREATE INDEX mooc_progress_evidence ON mooc_progress (evidence_id);

-- The analysis of social needs of a structure, for one mandate; the previous programme's territorial diagnosis
-- may be filed beside it. What it calls urgent stands in `needs_priority`.
CREATE TABLE needs_analysis (
    id INTEGER PRIMARY KEY,
    organisation_id INTEGER NOT NULL REFERENCES organisation (id) DEFERRABLE INITIALLY DEFERRED,
    year INTEGER NOT NULL CHECK (year BETWEEN 1990 AND 2100),
    status TEXT NOT NULL CHECK (status IN ('todo', 'running', 'presented')),
    started_on TEXT CHECK (started_on IS NULL OR started_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    presented_on TEXT CHECK (presented_on IS NULL OR presented_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    deliberated_on TEXT CHECK (deliberated_on IS NULL OR deliberated_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    evidence_id INTEGER REFERENCES evidence (id) DEFERRABLE INITIALLY DEFERRED,
    previous_evidence_id INTEGER REFERENCES evidence (id) DEFERRABLE INITIALLY DEFERRED,
    note TEXT NOT NULL,
    CHECK (status <> 'presented' OR presented_on IS NOT NULL),
    CHECK (presented_on IS NULL OR deliberated_on IS NULL OR presented_on <= deliberated_on)
) STRICT;
CREATE INDEX needs_analysis_organisation ON needs_analysis (organisation_id, year);
CREATE INDEX needs_analysis_evidence ON needs_analysis (evidence_id);
CREATE INDEX needs_analysis_previous ON needs_analysis (previous_evidence_id);

CREATE TABLE needs_priority (
    id INTEGER PRIMARY KEY,
    needs_analysis_id INTEGER NOT NULL REFERENCES needs_analysis (id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL,
    label TEXT NOT NULL CHECK (label <> '')
) STRICT;
CREATE INDEX needs_priority_analysis ON needs_priority (needs_analysis_id, position);

-- A scored grid. Once an assessment uses it, its questions stay; a changed grid is a new version.
CREATE TABLE questionnaire (
    id INTEGER PRIMARY KEY,
    code TEXT NOT NULL CHECK (code <> ''),
    version INTEGER NOT NULL CHECK (version > 0),
    title TEXT NOT NULL CHECK (title <> ''),
    top_score INTEGER NOT NULL CHECK (top_score BETWEEN 2 AND 10),
    status TEXT NOT NULL CHECK (status IN ('draft', 'in_use', 'retired')),
    note TEXT NOT NULL
) STRICT;
CREATE INDEX questionnaire_code ON questionnaire (code, version);

CREATE TABLE axis (
    id INTEGER PRIMARY KEY,
    questionnaire_id INTEGER NOT NULL REFERENCES questionnaire (id) DEFERRABLE INITIALLY DEFERRED,
    code TEXT NOT NULL CHECK (code <> ''),
    label TEXT NOT NULL CHECK (label <> ''),
    position INTEGER NOT NULL
) STRICT;
CREATE INDEX axis_questionnaire ON axis (questionnaire_id, position);

-- The electives that answer a weak axis.
CREATE TABLE axis_module (
    axis_id INTEGER NOT NULL REFERENCES axis (id) DEFERRABLE INITIALLY DEFERRED,
    module_id INTEGER NOT NULL REFERENCES module (id) DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY (axis_id, module_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX axis_module_module ON axis_module (module_id);

CREATE TABLE question (
    id INTEGER PRIMARY KEY,
    axis_id INTEGER NOT NULL REFERENCES axis (id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL,
    text TEXT NOT NULL CHECK (text <> ''),
    help TEXT NOT NULL,
    weight INTEGER NOT NULL CHECK (weight BETWEEN 1 AND 9)
) STRICT;
CREATE INDEX question_axis ON question (axis_id, position);

-- One structure, one grid, one moment.
CREATE TABLE assessment (
    id INTEGER PRIMARY KEY,
    organisation_id INTEGER NOT NULL REFERENCES organisation (id) DEFERRABLE INITIALLY DEFERRED,
    questionnaire_id INTEGER NOT NULL REFERENCES questionnaire (id) DEFERRABLE INITIALLY DEFERRED,
    moment TEXT NOT NULL CHECK (moment IN ('baseline', 'final')),
    assessed_on TEXT NOT NULL CHECK (assessed_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    assessor TEXT NOT NULL,
    evidence_id INTEGER REFERENCES evidence (id) DEFERRABLE INITIALLY DEFERRED,
    note TEXT NOT NULL
) STRICT;
CREATE INDEX assessment_organisation ON assessment (organisation_id, questionnaire_id, moment);
CREATE INDEX assessment_questionnaire ON assessment (questionnaire_id);
CREATE INDEX assessment_evidence ON assessment (evidence_id);

-- A question without a row was not answered; without a score it does not concern the structure.
CREATE TABLE answer (
    assessment_id INTEGER NOT NULL REFERENCES assessment (id) DEFERRABLE INITIALLY DEFERRED,
    question_id INTEGER NOT NULL REFERENCES question (id) DEFERRABLE INITIALLY DEFERRED,
    score INTEGER CHECK (score IS NULL OR score BETWEEN 0 AND 10),
    comment TEXT NOT NULL,
    PRIMARY KEY (assessment_id, question_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX answer_question ON answer (question_id);

-- A structure's innovation project.
CREATE TABLE lab (
    id INTEGER PRIMARY KEY,
    code TEXT NOT NULL CHECK (code <> ''),
    organisation_id INTEGER NOT NULL REFERENCES organisation (id) DEFERRABLE INITIALLY DEFERRED,
    title TEXT NOT NULL CHECK (title <> ''),
    priority TEXT NOT NULL,
    public TEXT NOT NULL,
    challenge TEXT NOT NULL,
    designer TEXT NOT NULL,
    idea_id INTEGER REFERENCES idea (id) DEFERRABLE INITIALLY DEFERRED,
    opened_on TEXT CHECK (opened_on IS NULL OR opened_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    ended_on TEXT CHECK (ended_on IS NULL OR ended_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    outcome TEXT NOT NULL,
    search TEXT NOT NULL,
    CHECK (opened_on IS NULL OR ended_on IS NULL OR opened_on <= ended_on)
) STRICT;
CREATE INDEX lab_code ON lab (code);
CREATE INDEX lab_organisation ON lab (organisation_id);
CREATE INDEX lab_idea ON lab (idea_id);

CREATE TABLE lab_person (
    lab_id INTEGER NOT NULL REFERENCES lab (id) DEFERRABLE INITIALLY DEFERRED,
    person_id INTEGER NOT NULL REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY (lab_id, person_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX lab_person_person ON lab_person (person_id);

-- A stage that is neither planned nor done has no row.
CREATE TABLE lab_stage (
    lab_id INTEGER NOT NULL REFERENCES lab (id) DEFERRABLE INITIALLY DEFERRED,
    stage TEXT NOT NULL CHECK (stage IN ('explore', 'imagine', 'prototype', 'experiment', 'evaluate', 'sustain')),
    planned_on TEXT CHECK (planned_on IS NULL OR planned_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    done_on TEXT CHECK (done_on IS NULL OR done_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    evidence_id INTEGER REFERENCES evidence (id) DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY (lab_id, stage),
    CHECK (planned_on IS NOT NULL OR done_on IS NOT NULL)
) STRICT, WITHOUT ROWID;
CREATE INDEX lab_stage_evidence ON lab_stage (evidence_id);

CREATE TABLE lab_milestone (
    id INTEGER PRIMARY KEY,
    lab_id INTEGER NOT NULL REFERENCES lab (id) DEFERRABLE INITIALLY DEFERRED,
    label TEXT NOT NULL CHECK (label <> ''),
    due_on TEXT NOT NULL CHECK (due_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    done_on TEXT CHECK (done_on IS NULL OR done_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    evidence_id INTEGER REFERENCES evidence (id) DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX lab_milestone_lab ON lab_milestone (lab_id, due_on);
CREATE INDEX lab_milestone_evidence ON lab_milestone (evidence_id);

CREATE TABLE lab_risk (
    id INTEGER PRIMARY KEY,
    lab_id INTEGER NOT NULL REFERENCES lab (id) DEFERRABLE INITIALLY DEFERRED,
    label TEXT NOT NULL CHECK (label <> ''),
    likelihood INTEGER NOT NULL CHECK (likelihood BETWEEN 1 AND 3),
    impact INTEGER NOT NULL CHECK (impact BETWEEN 1 AND 3),
    response TEXT NOT NULL,
    closed_on TEXT CHECK (closed_on IS NULL OR closed_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]')
) STRICT;
CREATE INDEX lab_risk_lab ON lab_risk (lab_id);

-- A page of a lab's notebook.
CREATE TABLE experiment (
    id INTEGER PRIMARY KEY,
    lab_id INTEGER NOT NULL REFERENCES lab (id) DEFERRABLE INITIALLY DEFERRED,
    number INTEGER NOT NULL CHECK (number > 0),
    title TEXT NOT NULL CHECK (title <> ''),
    hypothesis TEXT NOT NULL,
    test TEXT NOT NULL,
    start_date TEXT CHECK (start_date IS NULL OR start_date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    end_date TEXT CHECK (end_date IS NULL OR end_date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    public_reached TEXT NOT NULL,
    people_reached INTEGER CHECK (people_reached IS NULL OR people_reached >= 0),
    result TEXT NOT NULL,
    decision TEXT NOT NULL CHECK (decision IN ('', 'keep', 'change', 'stop', 'spread')),
    decided_on TEXT CHECK (decided_on IS NULL OR decided_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    cost_cents INTEGER CHECK (cost_cents IS NULL OR cost_cents >= 0),
    CHECK (start_date IS NULL OR end_date IS NULL OR start_date <= end_date),
    CHECK ((decision = '') = (decided_on IS NULL))
) STRICT;
CREATE INDEX experiment_lab ON experiment (lab_id, number);

CREATE TABLE experiment_photo (
    id INTEGER PRIMARY KEY,
    experiment_id INTEGER NOT NULL REFERENCES experiment (id) DEFERRABLE INITIALLY DEFERRED,
    evidence_id INTEGER NOT NULL REFERENCES evidence (id) DEFERRABLE INITIALLY DEFERRED,
    caption TEXT NOT NULL,
    position INTEGER NOT NULL
) STRICT;
CREATE INDEX experiment_photo_experiment ON experiment_photo (experiment_id, position);
CREATE INDEX experiment_photo_evidence ON experiment_photo (evidence_id);

-- A structure's link with a partner; the agreement is its document.
CREATE TABLE partnership (
    id INTEGER PRIMARY KEY,
    organisation_id INTEGER NOT NULL REFERENCES organisation (id) DEFERRABLE INITIALLY DEFERRED,
    partner TEXT NOT NULL CHECK (partner <> ''),
    kind TEXT NOT NULL CHECK (kind IN ('association', 'public', 'health', 'education', 'business', 'other')),
    purpose TEXT NOT NULL,
    contact TEXT NOT NULL,
    since TEXT CHECK (since IS NULL OR since GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    until TEXT CHECK (until IS NULL OR until GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    agreement_on TEXT CHECK (agreement_on IS NULL OR agreement_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    evidence_id INTEGER REFERENCES evidence (id) DEFERRABLE INITIALLY DEFERRED,
    note TEXT NOT NULL,
    search TEXT NOT NULL,
    CHECK (since IS NULL OR until IS NULL OR since <= until)
) STRICT;
CREATE INDEX partnership_organisation ON partnership (organisation_id, since);
CREATE INDEX partnership_evidence ON partnership (evidence_id);

-- One filled form about a session, anonymous unless its author wished to sign it.
CREATE TABLE evaluation (
    id INTEGER PRIMARY KEY,
    session_id INTEGER NOT NULL REFERENCES session (id) DEFERRABLE INITIALLY DEFERRED,
    moment TEXT NOT NULL CHECK (moment IN ('immediate', 'later')),
    answered_on TEXT NOT NULL CHECK (answered_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    person_id INTEGER REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    comment TEXT NOT NULL
) STRICT;
CREATE INDEX evaluation_session ON evaluation (session_id, moment);
CREATE INDEX evaluation_person ON evaluation (person_id);

-- A criterion without a row was left blank.
CREATE TABLE evaluation_grade (
    evaluation_id INTEGER NOT NULL REFERENCES evaluation (id) DEFERRABLE INITIALLY DEFERRED,
    criterion TEXT NOT NULL CHECK (criterion IN ('content', 'trainer', 'organisation', 'usefulness', 'applied')),
    grade INTEGER NOT NULL CHECK (grade BETWEEN 1 AND 5),
    PRIMARY KEY (evaluation_id, criterion)
) STRICT, WITHOUT ROWID;

-- An enrolled person was told when and where to come; what was told is kept, so that a change is noticed.
CREATE TABLE convocation (
    id INTEGER PRIMARY KEY,
    enrolment_id INTEGER NOT NULL REFERENCES enrolment (id) DEFERRABLE INITIALLY DEFERRED,
    issued_on TEXT NOT NULL CHECK (issued_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    announced TEXT NOT NULL CHECK (announced <> '')
) STRICT;
CREATE INDEX convocation_enrolment ON convocation (enrolment_id);

-- A certificat de réalisation: the minutes that were proven on its day. Its number is never given twice.
CREATE TABLE certificate (
    id INTEGER PRIMARY KEY,
    number INTEGER NOT NULL CHECK (number > 0),
    enrolment_id INTEGER NOT NULL REFERENCES enrolment (id) DEFERRABLE INITIALLY DEFERRED,
    minutes INTEGER NOT NULL CHECK (minutes > 0),
    issued_on TEXT NOT NULL CHECK (issued_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    evidence_id INTEGER REFERENCES evidence (id) DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX certificate_number ON certificate (number);
CREATE INDEX certificate_enrolment ON certificate (enrolment_id);
CREATE INDEX certificate_evidence ON certificate (evidence_id);

-- What a change of the history removed, as JSON (table, then the row by column name), so that it can be
-- restored out of the order of undo.
CREATE TABLE trash (
    id INTEGER PRIMARY KEY,
    change_sequence INTEGER NOT NULL CHECK (change_sequence > 0),
    contents TEXT NOT NULL CHECK (contents <> '')
) STRICT;
CREATE INDEX trash_change ON trash (change_sequence);

-- A filter of a list under a name.
CREATE TABLE saved_filter (
    id INTEGER PRIMARY KEY,
    list TEXT NOT NULL CHECK (list <> ''),
    name TEXT NOT NULL CHECK (name <> ''),
    filter TEXT NOT NULL,
    position INTEGER NOT NULL
) STRICT;
CREATE INDEX saved_filter_list ON saved_filter (list, position);
