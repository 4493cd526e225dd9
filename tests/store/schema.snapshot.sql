CREATE TRIGGER "agenda_items_no_delete" before delete on "agenda_items" when exists (select 1 from "huddles" where "id" = old."huddleId" and "closedAt" is not null) begin select raise(abort, 'agenda_items is kept for good'); end;

CREATE TRIGGER "agenda_items_no_update" before update on "agenda_items" when exists (select 1 from "huddles" where "id" = old."huddleId" and "closedAt" is not null) begin select raise(abort, 'agenda_items is kept for good'); end;

CREATE TRIGGER "amendments_no_delete" before delete on "amendments" when old.rowid is not null begin select raise(abort, 'amendments is kept for good'); end;

CREATE TRIGGER "amendments_no_update" before update on "amendments" when old.rowid is not null begin select raise(abort, 'amendments is kept for good'); end;

CREATE TRIGGER "attendance_no_delete" before delete on "attendance" when exists (select 1 from "huddles" where "id" = old."huddleId" and "closedAt" is not null) begin select raise(abort, 'attendance is kept for good'); end;

CREATE TRIGGER "attendance_no_update" before update on "attendance" when exists (select 1 from "huddles" where "id" = old."huddleId" and "closedAt" is not null) begin select raise(abort, 'attendance is kept for good'); end;

CREATE TRIGGER "audit_changes_no_delete" before delete on "audit_changes" when old.rowid is not null begin select raise(abort, 'audit_changes is kept for good'); end;

CREATE TRIGGER "audit_changes_no_insert" before insert on "audit_changes" when exists (select 1 from "audit_links" where "entryId" = new."entryId") begin select raise(abort, 'audit_changes is kept for good'); end;

CREATE TRIGGER "audit_changes_no_update" before update on "audit_changes" when not (new."entryId" is old."entryId" and new."position" is old."position" and new."tableName" is old."tableName" and new."op" is old."op" and old."rowId" is not 'removed' and new."rowId" is 'removed' and new."before" is null and new."after" is null
  and exists (select 1 from "audit_links" where "entryId" = old."entryId" and "contentRemovedById" is not null)) begin select raise(abort, 'audit_changes is kept for good'); end;

CREATE TRIGGER "audit_entries_no_delete" before delete on "audit_entries" when old.rowid is not null begin select raise(abort, 'audit_entries is kept for good'); end;

CREATE TRIGGER "audit_entries_no_insert" before insert on "audit_entries" when exists (select 1 from "audit_links" where "entryId" = new.id) begin select raise(abort, 'audit_entries is kept for good'); end;

CREATE TRIGGER "audit_entries_no_update" before update on "audit_entries" when not (new."id" is old."id" and new."teamId" is old."teamId" and new."at" is old."at" and new."memberId" is old."memberId" and new."verb" is old."verb" and new."topic" is old."topic" and new."huddleId" is old."huddleId" and new."undoable" is old."undoable" and new."undoesId" is old."undoesId" and old."subjectId" is not 'removed' and new."subjectId" is 'removed' and new."personId" is null
  and exists (select 1 from "audit_links" where "entryId" = old.id and "contentRemovedById" is not null)) begin select raise(abort, 'audit_entries is kept for good'); end;

CREATE TRIGGER "audit_links_no_delete" before delete on "audit_links" when old."position" is not null begin select raise(abort, 'audit_links is kept for good'); end;

CREATE TRIGGER "audit_links_no_insert" before insert on "audit_links" when new."position" <= coalesce((select max("position") from "audit_links" where "teamId" = new."teamId"), 0) begin select raise(abort, 'audit_links is kept for good'); end;

CREATE TRIGGER "audit_links_no_update" before update on "audit_links" when not (new."teamId" is old."teamId" and new."position" is old."position" and new."entryId" is old."entryId" and new."content" is old."content" and new."hash" is old."hash" and old."contentRemovedById" is null and old."salt" is not null and new."salt" is null and exists (
  select 1 from "audit_entries" removal join "audit_entries" removed on removed.id = old."entryId"
  where removal.id = new."contentRemovedById" and removal."teamId" = old."teamId"
  and removal.verb = 'team.words-removed'
  and removed.verb not in ('team.words-removed', 'team.trail-linked'))) begin select raise(abort, 'audit_links is kept for good'); end;

CREATE TRIGGER "c2_reviews_no_delete" before delete on "c2_reviews" when exists (select 1 from "huddles" where "id" = old."huddleId" and "closedAt" is not null) begin select raise(abort, 'c2_reviews is kept for good'); end;

CREATE TRIGGER "c2_reviews_no_update" before update on "c2_reviews" when exists (select 1 from "huddles" where "id" = old."huddleId" and "closedAt" is not null) begin select raise(abort, 'c2_reviews is kept for good'); end;

CREATE TRIGGER "c3_decisions_no_delete" before delete on "c3_decisions" when old."sealedAt" is not null begin select raise(abort, 'c3_decisions is kept for good'); end;

CREATE TRIGGER "c3_decisions_no_update" before update on "c3_decisions" when old."sealedAt" is not null begin select raise(abort, 'c3_decisions is kept for good'); end;

CREATE TRIGGER "c3_overrules_no_delete" before delete on "c3_overrules" when exists (select 1 from "c3_decisions" where "roundId" = old."roundId" and "sealedAt" is not null) begin select raise(abort, 'c3_overrules is kept for good'); end;

CREATE TRIGGER "c3_overrules_no_update" before update on "c3_overrules" when exists (select 1 from "c3_decisions" where "roundId" = old."roundId" and "sealedAt" is not null) begin select raise(abort, 'c3_overrules is kept for good'); end;

CREATE TRIGGER "c3_positions_no_delete" before delete on "c3_positions" when exists (select 1 from "c3_decisions" where "roundId" = old."roundId" and "sealedAt" is not null) begin select raise(abort, 'c3_positions is kept for good'); end;

CREATE TRIGGER "c3_positions_no_update" before update on "c3_positions" when exists (select 1 from "c3_decisions" where "roundId" = old."roundId" and "sealedAt" is not null) begin select raise(abort, 'c3_positions is kept for good'); end;

CREATE TRIGGER "c3_rounds_no_delete" before delete on "c3_rounds" when exists (select 1 from "c3_decisions" where "roundId" = old."id" and "sealedAt" is not null) begin select raise(abort, 'c3_rounds is kept for good'); end;

CREATE TRIGGER "c3_rounds_no_update" before update on "c3_rounds" when exists (select 1 from "c3_decisions" where "roundId" = old."id" and "sealedAt" is not null) begin select raise(abort, 'c3_rounds is kept for good'); end;

CREATE TRIGGER "c3_things_to_try_no_delete" before delete on "c3_things_to_try" when exists (select 1 from "c3_decisions" where "id" = old."decisionId" and "sealedAt" is not null) begin select raise(abort, 'c3_things_to_try is kept for good'); end;

CREATE TRIGGER "c3_things_to_try_no_update" before update on "c3_things_to_try" when exists (select 1 from "c3_decisions" where "id" = old."decisionId" and "sealedAt" is not null) begin select raise(abort, 'c3_things_to_try is kept for good'); end;

CREATE TRIGGER "huddles_no_delete" before delete on "huddles" when old."closedAt" is not null begin select raise(abort, 'huddles is kept for good'); end;

CREATE TRIGGER "huddles_no_update" before update on "huddles" when old."closedAt" is not null begin select raise(abort, 'huddles is kept for good'); end;

CREATE TRIGGER "minutes_no_delete" before delete on "minutes" when old.rowid is not null begin select raise(abort, 'minutes is kept for good'); end;

CREATE TRIGGER "minutes_no_update" before update on "minutes" when old.rowid is not null begin select raise(abort, 'minutes is kept for good'); end;

CREATE TRIGGER "pulse_no_delete" before delete on "pulse" when exists (select 1 from "huddles" where "id" = old."huddleId" and "closedAt" is not null) begin select raise(abort, 'pulse is kept for good'); end;

CREATE TRIGGER "pulse_no_update" before update on "pulse" when exists (select 1 from "huddles" where "id" = old."huddleId" and "closedAt" is not null) begin select raise(abort, 'pulse is kept for good'); end;

CREATE TABLE "actions" ("id" text not null primary key,
  "teamId" text not null references "teams" ("id"),
  "what" text not null,
  "memberId" text references "members" ("id"),
  "dueOn" text,
  "personId" text references "people" ("id"),
  "planId" text references "c2_plans" ("id"),
  "proposalId" text references "c3_proposals" ("id"),
  "huddleId" text references "huddles" ("id"),
  "madeOn" text not null,
  "doneOn" text,
  "droppedOn" text,
  "dropReason" text,
  "sessionId" text references "sessions" ("id")) strict;

CREATE TABLE "agenda_items" ("id" text not null primary key,
  "huddleId" text not null references "huddles" ("id"),
  "kind" text not null,
  "subjectId" text,
  "position" integer not null,
  "state" text not null,
  "movedByChair" integer not null,
  "carriedOver" integer not null,
  "title" text,
  "presenterId" text references "members" ("id"),
  "note" text not null,
  "outcome" text) strict;

CREATE TABLE "amendments" ("id" text not null primary key,
  "huddleId" text not null references "huddles" ("id"),
  "memberId" text not null references "members" ("id"),
  "at" text not null,
  "words" text not null) strict;

CREATE TABLE "attendance" ("id" text not null primary key,
  "huddleId" text not null references "huddles" ("id"),
  "memberId" text not null references "members" ("id"),
  "state" text not null,
  "observing" integer not null) strict;

CREATE TABLE "audit_changes" ("entryId" text not null references "audit_entries" ("id"),
  "position" integer not null,
  "tableName" text not null,
  "rowId" text not null,
  "op" text not null,
  "before" text,
  "after" text, constraint "audit_changes_key" primary key ("entryId",
  "position")) strict;

CREATE TABLE "audit_entries" ("id" text not null primary key,
  "teamId" text not null,
  "at" text not null,
  "memberId" text,
  "verb" text not null,
  "topic" text not null,
  "subjectId" text not null,
  "personId" text,
  "huddleId" text,
  "undoable" integer not null,
  "undoesId" text) strict;

CREATE TABLE "audit_links" ("teamId" text not null,
  "position" integer not null,
  "entryId" text not null references "audit_entries" ("id"),
  "content" text not null,
  "hash" text not null,
  "salt" text,
  "contentRemovedById" text references "audit_entries" ("id"), constraint "audit_links_key" primary key ("teamId",
  "position")) strict, without rowid;

CREATE TABLE "c2_contacts" ("id" text not null primary key,
  "planId" text not null references "c2_plans" ("id"),
  "memberId" text not null references "members" ("id"),
  "on" text not null,
  "how" text not null,
  "note" text not null,
  "recordedAt" text not null) strict;

CREATE TABLE "c2_plans" ("id" text not null primary key,
  "personId" text not null references "people" ("id"),
  "whatNeedsToChange" text not null,
  "ownWords" text not null,
  "emergencyPlan" text not null,
  "strengths" text not null,
  "contactRhythmDays" integer not null,
  "buddyId" text references "members" ("id"),
  "openedOn" text not null,
  "openedById" text not null references "members" ("id"),
  "endedOn" text,
  "outcome" text,
  "outcomeWords" text,
  "whatMadeTheDifference" text) strict;

CREATE TABLE "c2_reopenings" ("id" text not null primary key,
  "planId" text not null references "c2_plans" ("id"),
  "endedOn" text not null,
  "outcome" text not null,
  "outcomeWords" text,
  "whatMadeTheDifference" text not null,
  "reopenedOn" text not null,
  "reason" text not null) strict;

CREATE TABLE "c2_reviews" ("id" text not null primary key,
  "planId" text not null references "c2_plans" ("id"),
  "huddleId" text not null references "huddles" ("id"),
  "on" text not null,
  "whatChanged" text not null,
  "decision" text not null,
  "nextStep" text not null,
  "recordedAt" text not null) strict;

CREATE TABLE "c2_spends" ("id" text not null primary key,
  "planId" text not null references "c2_plans" ("id"),
  "memberId" text not null references "members" ("id"),
  "on" text not null,
  "amountPence" integer not null,
  "what" text not null,
  "standing" text not null,
  "decidedInHuddleId" text references "huddles" ("id"),
  "decidedOn" text,
  "instead" text,
  "recordedAt" text not null) strict;

CREATE TABLE "c3_alternatives" ("id" text not null primary key,
  "proposalId" text not null references "c3_proposals" ("id"),
  "position" integer not null,
  "what" text not null,
  "whyNot" text not null) strict;

CREATE TABLE "c3_decisions" ("id" text not null primary key,
  "proposalId" text not null references "c3_proposals" ("id"),
  "roundId" text not null references "c3_rounds" ("id"),
  "huddleId" text not null references "huddles" ("id"),
  "decision" text not null,
  "on" text not null,
  "at" text not null,
  "by" text not null,
  "present" text not null,
  "positions" text not null,
  "consideration" text not null,
  "overruledReason" text,
  "authoriserName" text,
  "authorisedOn" text,
  "whoTells" text,
  "tellerId" text references "members" ("id"),
  "lookAgainOn" text,
  "sealedAt" text) strict;

CREATE TABLE "c3_links" ("id" text not null primary key,
  "proposalId" text not null references "c3_proposals" ("id"),
  "conversationId" text references "conversations" ("id"),
  "planId" text references "c2_plans" ("id")) strict;

CREATE TABLE "c3_outcomes" ("id" text not null primary key,
  "proposalId" text not null references "c3_proposals" ("id"),
  "position" integer not null,
  "what" text not null,
  "howWeWillKnow" text not null) strict;

CREATE TABLE "c3_overrules" ("id" text not null primary key,
  "roundId" text not null references "c3_rounds" ("id"),
  "memberId" text not null references "members" ("id"),
  "says" text not null) strict;

CREATE TABLE "c3_positions" ("id" text not null primary key,
  "roundId" text not null references "c3_rounds" ("id"),
  "memberId" text not null references "members" ("id"),
  "position" text not null,
  "reason" text not null,
  "carries" text,
  "at" text not null) strict;

CREATE TABLE "c3_proposals" ("id" text not null primary key,
  "personId" text not null references "people" ("id"),
  "proposerId" text not null references "members" ("id"),
  "begunOn" text not null,
  "changedAt" text not null,
  "readyAt" text,
  "withdrawnOn" text,
  "withdrawnReason" text,
  "toldOn" text,
  "toldAnswer" text,
  "goodLife" text not null,
  "whatMatters" text not null,
  "strengths" text not null,
  "triedC1" text not null,
  "triedC1NotEnough" text not null,
  "triedC2" text not null,
  "triedC2NotEnough" text not null,
  "whyOnly" text not null,
  "carer" text not null,
  "involved" text not null,
  "weeklyPence" integer,
  "oneOffPence" integer,
  "funding" text not null,
  "startsOn" text,
  "lookAgainOn" text) strict;

CREATE TABLE "c3_rounds" ("id" text not null primary key,
  "proposalId" text not null references "c3_proposals" ("id"),
  "huddleId" text not null references "huddles" ("id"),
  "itemId" text not null references "agenda_items" ("id"),
  "hidden" integer not null,
  "overruledReason" text) strict;

CREATE TABLE "c3_things_to_try" ("id" text not null primary key,
  "decisionId" text not null references "c3_decisions" ("id"),
  "kind" text not null,
  "what" text not null,
  "memberId" text references "members" ("id"),
  "dueOn" text,
  "actionId" text references "actions" ("id")) strict;

CREATE TABLE "chart_notices" ("id" text not null primary key,
  "teamId" text not null references "teams" ("id"),
  "memberId" text not null references "members" ("id"),
  "actionId" text references "actions" ("id"),
  "huddleId" text references "huddles" ("id"),
  "chartId" text not null,
  "on" text not null,
  "noticed" text not null,
  "tryNext" text not null,
  "keptAt" text not null,
  "lookAgainOn" text,
  "cameOfIt" text,
  "cameOfItOn" text) strict;

CREATE TABLE "chart_pins" ("id" text not null primary key,
  "teamId" text not null references "teams" ("id"),
  "memberId" text not null references "members" ("id"),
  "chartId" text not null,
  "on" text not null,
  "words" text not null,
  "pinnedAt" text not null) strict;

CREATE TABLE "chart_rebases" ("id" text not null primary key,
  "teamId" text not null references "teams" ("id"),
  "memberId" text not null references "members" ("id"),
  "chartId" text not null,
  "week" text not null,
  "reason" text not null,
  "on" text not null) strict;

CREATE TABLE "chart_settings" ("id" text not null primary key,
  "teamId" text not null references "teams" ("id"),
  "memberId" text not null references "members" ("id"),
  "chartId" text not null,
  "baselineWeeks" integer,
  "targetHundredths" integer) strict;

CREATE TABLE "connections" ("id" text not null primary key,
  "personId" text not null references "people" ("id"),
  "conversationId" text references "conversations" ("id"),
  "toKind" text not null,
  "toWhat" text not null,
  "madeOn" text not null,
  "outcome" text not null,
  "outcomeNote" text,
  "outcomeOn" text) strict;

CREATE TABLE "conversations" ("id" text not null primary key,
  "personId" text not null references "people" ("id"),
  "memberId" text not null references "members" ("id"),
  "kind" text not null,
  "happenedOn" text not null,
  "how" text not null,
  "whatMatters" text not null,
  "strengths" text not null,
  "listenedTo" text not null,
  "whatHappened" text not null,
  "createdAt" text not null) strict;

CREATE TABLE "counted_weeks" ("teamId" text not null,
  "chartId" text not null,
  "asOf" text not null,
  "parts" text not null, constraint "counted_weeks_key" primary key ("teamId",
  "chartId")) strict;

CREATE TABLE "drafts" ("key" text not null,
  "teamId" text not null,
  "body" text not null,
  "keptAt" text not null, constraint "drafts_key" primary key ("teamId",
  "key")) strict;

CREATE TABLE "entered_weeks" ("id" text not null primary key,
  "teamId" text not null references "teams" ("id"),
  "memberId" text not null references "members" ("id"),
  "chartId" text not null,
  "week" text not null,
  "enteredAt" text not null,
  "valueHundredths" integer not null) strict;

CREATE TABLE "exports" ("id" text not null primary key,
  "teamId" text not null references "teams" ("id"),
  "memberId" text not null references "members" ("id"),
  "at" text not null,
  "kind" text not null,
  "form" text not null,
  "outside" integer not null,
  "subjectId" text,
  "personId" text,
  "file" text,
  "folder" text) strict;

CREATE TABLE "gaps" ("id" text not null primary key,
  "teamId" text not null references "teams" ("id"),
  "personId" text references "people" ("id"),
  "conversationId" text references "conversations" ("id"),
  "lookedFor" text not null,
  "loggedOn" text not null,
  "memberId" text not null references "members" ("id")) strict;

CREATE TABLE "history_described" ("teamId" text not null references "teams" ("id"),
  "words" text not null,
  "week" text not null,
  "events" integer not null, constraint "history_described_key" primary key ("teamId",
  "words",
  "week")) strict;

CREATE TABLE "history_descriptions" ("importNo" integer not null references "history_imports" ("no") on delete cascade,
  "no" integer not null,
  "words" text not null, constraint "history_descriptions_key" primary key ("importNo",
  "no")) strict, without rowid;

CREATE TABLE "history_events" ("importNo" integer not null references "history_imports" ("no") on delete cascade,
  "person" text not null,
  "event" text not null,
  "type" text not null,
  "began" text not null,
  "ageBand" text not null,
  "ended" text,
  "outcome" text,
  "service" text,
  "description" integer,
  "weeklyPence" integer, constraint "history_events_key" primary key ("importNo",
  "person",
  "event")) strict, without rowid;

CREATE TABLE "history_imports" ("id" text not null primary key,
  "teamId" text not null references "teams" ("id"),
  "memberId" text not null references "members" ("id"),
  "no" integer not null unique,
  "fileName" text not null,
  "periods" text not null,
  "takenInAt" text not null,
  "events" integer not null,
  "people" integer not null,
  "requests" integer not null,
  "assessments" integer not null,
  "services" integer not null,
  "reviews" integer not null,
  "leftOut" integer not null,
  "notRecognised" integer not null) strict;

CREATE TABLE "history_meanings" ("id" text not null primary key,
  "teamId" text not null references "teams" ("id"),
  "memberId" text not null references "members" ("id"),
  "words" text not null,
  "meaning" text not null,
  "saidAt" text not null) strict;

CREATE TABLE "history_weeks" ("teamId" text not null references "teams" ("id"),
  "week" text not null,
  "requests" integer not null,
  "ledReablement" integer not null,
  "ledLongTerm" integer not null,
  "ledShortTerm" integer not null,
  "ledAdvice" integer not null,
  "ledDeclined" integer not null,
  "ledNfa" integer not null,
  "ledOpen" integer not null,
  "cameBack" integer not null,
  "longTerm" integer not null,
  "priced" integer not null,
  "pence" integer not null,
  "followed" integer not null,
  "backKnown" integer not null, constraint "history_weeks_key" primary key ("teamId",
  "week")) strict;

CREATE TABLE "huddles" ("id" text not null primary key,
  "teamId" text not null references "teams" ("id"),
  "kind" text not null,
  "on" text not null,
  "plannedMinutes" integer not null,
  "startedAt" text not null,
  "closedAt" text,
  "chairId" text references "members" ("id"),
  "scribeId" text references "members" ("id"),
  "currentItemId" text,
  "learned" text not null,
  "thanks" text not null) strict;

CREATE TABLE "import_layouts" ("id" text not null primary key,
  "teamId" text not null references "teams" ("id"),
  "shape" text not null,
  "kind" text not null,
  "fields" text not null,
  "keptAt" text not null) strict;

CREATE TABLE "imports" ("id" text not null primary key,
  "teamId" text not null references "teams" ("id"),
  "memberId" text not null references "members" ("id"),
  "kind" text not null,
  "file" text not null,
  "sheet" text not null,
  "at" text not null,
  "count" integer not null) strict;

CREATE TABLE "lead_worker_changes" ("id" text not null primary key,
  "personId" text not null references "people" ("id"),
  "memberId" text references "members" ("id"),
  "fromOn" text not null,
  "reason" text) strict;

CREATE TABLE "learning_points" ("id" text not null primary key,
  "teamId" text not null references "teams" ("id"),
  "sessionId" text not null references "sessions" ("id"),
  "releasedById" text not null references "members" ("id"),
  "name" text not null,
  "words" text not null,
  "themes" text not null,
  "releasedOn" text not null) strict;

CREATE TABLE "learning_records" ("id" text not null primary key,
  "teamId" text not null references "teams" ("id"),
  "memberId" text not null references "members" ("id"),
  "sessionId" text references "sessions" ("id"),
  "on" text not null,
  "activity" text not null,
  "what" text not null,
  "why" text not null,
  "learned" text not null,
  "forPractice" text not null,
  "forPeople" text not null,
  "peerWith" text not null,
  "standards" text not null,
  "state" text not null,
  "changedAt" text not null,
  "withPeer" integer not null,
  "setAsideAt" text) strict;

CREATE TABLE "member_pins" ("memberId" text not null primary key references "members" ("id"),
  "salt" text not null,
  "hash" text not null,
  "cost" integer not null,
  "blockSize" integer not null,
  "parallel" integer not null,
  "wrongTries" integer not null,
  "waitUntil" text) strict;

CREATE TABLE "members" ("id" text not null primary key,
  "teamId" text not null references "teams" ("id"),
  "name" text not null,
  "calledName" text not null,
  "discipline" text not null,
  "role" text not null,
  "standing" text not null,
  "takesChair" integer not null,
  "takesScribe" integer not null,
  "awayFrom" text,
  "awayUntil" text,
  "awayReason" text,
  "leftOn" text,
  "champion" integer default 0 not null,
  "access" text default 'member' not null) strict;

CREATE TABLE "minutes" ("id" text not null primary key,
  "huddleId" text not null references "huddles" ("id"),
  "closedById" text references "members" ("id"),
  "body" text not null,
  "text" text not null,
  "madeAt" text not null) strict;

CREATE TABLE "people" ("id" text not null primary key,
  "teamId" text not null references "teams" ("id"),
  "fullName" text not null,
  "knownAs" text not null,
  "dateOfBirth" text,
  "address" text,
  "phone" text,
  "recordNumber" text,
  "firstContactOn" text not null,
  "leadWorkerId" text references "members" ("id"),
  "createdAt" text not null,
  "closedOn" text,
  "closedReason" text,
  "mergedIntoId" text references "people" ("id"),
  "removedAt" text) strict;

CREATE TABLE "people_alongside" ("id" text not null primary key,
  "personId" text not null references "people" ("id"),
  "memberId" text not null references "members" ("id"),
  "fromOn" text not null) strict;

CREATE TABLE "presentations" ("id" text not null primary key,
  "teamId" text not null references "teams" ("id"),
  "title" text,
  "presenterId" text references "members" ("id"),
  "plannedOn" text not null,
  "plannedById" text not null references "members" ("id"),
  "huddleId" text references "huddles" ("id")) strict;

CREATE TABLE "pulse" ("id" text not null primary key,
  "huddleId" text not null references "huddles" ("id"),
  "feeling" integer not null) strict;

CREATE TABLE "rests" ("id" text not null primary key,
  "personId" text not null references "people" ("id"),
  "restedOn" text not null,
  "backOn" text) strict;

CREATE TABLE "schema_versions" ("version" integer not null primary key,
  "program" text not null) strict;

CREATE TABLE search_rows (
  key integer primary key, kind text not null,
  "rowId" text not null,
  "teamId" text not null,
  "personId" text,
  "on" text, unique (kind,
  "rowId")) strict;

CREATE VIRTUAL TABLE search_words using fts5 (
  scope, title, body, tokenize = 'unicode61 remove_diacritics 2', prefix = '1 2 3');

CREATE TABLE "session_members" ("id" text not null primary key,
  "sessionId" text not null references "sessions" ("id"),
  "memberId" text not null references "members" ("id"),
  "state" text not null) strict;

CREATE TABLE "session_steps" ("id" text not null primary key,
  "sessionId" text not null references "sessions" ("id"),
  "title" text not null,
  "speaks" text not null,
  "prompt" text not null,
  "facilitator" text not null,
  "state" text not null,
  "position" integer not null,
  "minutes" integer not null) strict;

CREATE TABLE "session_words" ("id" text not null primary key,
  "stepId" text,
  "sessionId" text not null,
  "kind" text not null,
  "words" text not null,
  "changedAt" text not null) strict;

CREATE TABLE "sessions" ("id" text not null primary key,
  "teamId" text not null references "teams" ("id"),
  "plannedById" text not null references "members" ("id"),
  "facilitatorId" text references "members" ("id"),
  "presenterId" text references "members" ("id"),
  "aboutPersonId" text references "people" ("id"),
  "name" text not null,
  "purpose" text not null,
  "themes" text not null,
  "learning" text not null,
  "beforehand" text not null,
  "watchFor" text not null,
  "material" text not null,
  "notes" text not null,
  "presents" text not null,
  "on" text not null,
  "time" text not null,
  "place" text not null,
  "promptedBy" text not null,
  "plannedAt" text not null,
  "plannedMinutes" integer not null,
  "packId" text,
  "promptedId" text,
  "startedAt" text,
  "closedAt" text,
  "calledOffAt" text,
  "currentStepId" text) strict;

CREATE TABLE "stories" ("id" text not null primary key,
  "teamId" text not null references "teams" ("id"),
  "personId" text not null references "people" ("id"),
  "writerId" text not null references "members" ("id"),
  "called" text not null,
  "title" text not null,
  "beginning" text not null,
  "tried" text not null,
  "changed" text not null,
  "difference" text not null,
  "changedAt" text not null,
  "version" integer not null,
  "consent" text not null,
  "answerWords" text not null,
  "consentOn" text,
  "answer" text,
  "answeredAt" text,
  "answeredById" text references "members" ("id"),
  "withdrawnAt" text,
  "askedVersion" integer,
  "answeredVersion" integer) strict;

CREATE TABLE "team_packs" ("id" text not null primary key,
  "teamId" text not null references "teams" ("id"),
  "madeById" text not null references "members" ("id"),
  "name" text not null,
  "pack" text not null,
  "changedAt" text not null,
  "copiedFrom" text,
  "removedAt" text) strict;

CREATE TABLE "teams" ("id" text not null primary key,
  "name" text not null,
  "place" text,
  "delegatedLimitPence" integer not null,
  "limitCountedOver" text not null,
  "contactRhythmDays" integer not null,
  "reviewWithinDays" integer not null,
  "signOffBy" text not null,
  "quorum" integer not null,
  "otherDisciplineNeeded" integer not null,
  "positionsHidden" integer not null,
  "authoriserNeeded" integer not null,
  "readyFlagDays" integer not null,
  "huddleWeekday" integer not null,
  "huddleTime" text not null,
  "huddleMinutes" integer not null,
  "wall" text not null,
  "sample" integer not null,
  "foundedOn" text not null) strict;

CREATE INDEX "actions_by_huddleId" on "actions" ("huddleId");

CREATE INDEX "actions_by_personId" on "actions" ("personId");

CREATE INDEX "actions_by_planId" on "actions" ("planId");

CREATE INDEX "actions_by_sessionId" on "actions" ("sessionId");

CREATE INDEX "actions_by_teamId_doneOn_droppedOn" on "actions" ("teamId",
  "doneOn",
  "droppedOn");

CREATE INDEX "agenda_items_by_huddleId_position" on "agenda_items" ("huddleId",
  "position");

CREATE INDEX "amendments_by_huddleId_at" on "amendments" ("huddleId",
  "at");

CREATE UNIQUE INDEX "attendance_once_by_huddleId_memberId" on "attendance" ("huddleId",
  "memberId");

CREATE INDEX "audit_changes_by_rowId" on "audit_changes" ("rowId");

CREATE INDEX "audit_entries_by_personId_id" on "audit_entries" ("personId",
  "id");

CREATE INDEX "audit_entries_by_teamId_id" on "audit_entries" ("teamId",
  "id");

CREATE INDEX "audit_entries_by_teamId_verb" on "audit_entries" ("teamId",
  "verb");

CREATE INDEX "audit_entries_by_undoesId" on "audit_entries" ("undoesId") where "undoesId" is not null;

CREATE UNIQUE INDEX "audit_links_once_by_entryId" on "audit_links" ("entryId");

CREATE INDEX "c2_contacts_by_planId_on_how" on "c2_contacts" ("planId",
  "on",
  "how");

CREATE INDEX "c2_plans_by_endedOn" on "c2_plans" ("endedOn");

CREATE INDEX "c2_plans_by_personId_openedOn" on "c2_plans" ("personId",
  "openedOn");

CREATE UNIQUE INDEX "c2_plans_one_open" on "c2_plans" ("personId") where "endedOn" is null;

CREATE INDEX "c2_reopenings_by_planId" on "c2_reopenings" ("planId");

CREATE INDEX "c2_reviews_by_huddleId" on "c2_reviews" ("huddleId");

CREATE INDEX "c2_reviews_by_planId_on" on "c2_reviews" ("planId",
  "on");

CREATE INDEX "c2_spends_by_planId_on" on "c2_spends" ("planId",
  "on");

CREATE INDEX "c3_alternatives_by_proposalId" on "c3_alternatives" ("proposalId");

CREATE INDEX "c3_decisions_by_huddleId" on "c3_decisions" ("huddleId");

CREATE INDEX "c3_decisions_by_proposalId_at" on "c3_decisions" ("proposalId",
  "at");

CREATE INDEX "c3_decisions_by_roundId" on "c3_decisions" ("roundId");

CREATE UNIQUE INDEX "c3_decisions_one_sign_off" on "c3_decisions" ("proposalId") where "decision" = 'signed-off';

CREATE INDEX "c3_links_by_proposalId" on "c3_links" ("proposalId");

CREATE INDEX "c3_outcomes_by_proposalId" on "c3_outcomes" ("proposalId");

CREATE INDEX "c3_overrules_by_roundId" on "c3_overrules" ("roundId");

CREATE UNIQUE INDEX "c3_positions_once_by_roundId_memberId" on "c3_positions" ("roundId",
  "memberId");

CREATE INDEX "c3_proposals_by_personId_begunOn" on "c3_proposals" ("personId",
  "begunOn");

CREATE INDEX "c3_rounds_by_itemId" on "c3_rounds" ("itemId");

CREATE INDEX "c3_rounds_by_proposalId" on "c3_rounds" ("proposalId");

CREATE INDEX "c3_things_to_try_by_decisionId" on "c3_things_to_try" ("decisionId");

CREATE INDEX "chart_notices_by_actionId" on "chart_notices" ("actionId");

CREATE INDEX "chart_notices_by_teamId_chartId_on" on "chart_notices" ("teamId",
  "chartId",
  "on");

CREATE INDEX "chart_pins_by_teamId_chartId" on "chart_pins" ("teamId",
  "chartId");

CREATE UNIQUE INDEX "chart_rebases_once_by_teamId_chartId_week" on "chart_rebases" ("teamId",
  "chartId",
  "week");

CREATE UNIQUE INDEX "chart_settings_once_by_teamId_chartId" on "chart_settings" ("teamId",
  "chartId");

CREATE INDEX "connections_by_conversationId" on "connections" ("conversationId");

CREATE INDEX "connections_by_personId_madeOn" on "connections" ("personId",
  "madeOn");

CREATE INDEX "conversations_by_personId_happenedOn_kind" on "conversations" ("personId",
  "happenedOn",
  "kind");

CREATE UNIQUE INDEX "entered_weeks_once_by_teamId_chartId_week" on "entered_weeks" ("teamId",
  "chartId",
  "week");

CREATE INDEX "exports_by_teamId_at" on "exports" ("teamId",
  "at");

CREATE INDEX "gaps_by_personId" on "gaps" ("personId");

CREATE INDEX "gaps_by_teamId_loggedOn" on "gaps" ("teamId",
  "loggedOn");

CREATE INDEX "history_imports_by_teamId_no" on "history_imports" ("teamId",
  "no");

CREATE UNIQUE INDEX "history_meanings_once_by_teamId_words" on "history_meanings" ("teamId",
  "words");

CREATE INDEX "huddles_by_teamId_on" on "huddles" ("teamId",
  "on");

CREATE UNIQUE INDEX "huddles_one_running" on "huddles" ("teamId") where "closedAt" is null;

CREATE UNIQUE INDEX "import_layouts_once_by_teamId_shape" on "import_layouts" ("teamId",
  "shape");

CREATE INDEX "imports_by_teamId_at" on "imports" ("teamId",
  "at");

CREATE INDEX "lead_worker_changes_by_personId_fromOn" on "lead_worker_changes" ("personId",
  "fromOn");

CREATE INDEX "learning_points_by_teamId_releasedOn" on "learning_points" ("teamId",
  "releasedOn");

CREATE INDEX "learning_records_by_memberId_on" on "learning_records" ("memberId",
  "on");

CREATE INDEX "members_by_teamId" on "members" ("teamId");

CREATE UNIQUE INDEX "minutes_once_by_huddleId" on "minutes" ("huddleId");

CREATE INDEX "people_alongside_by_memberId" on "people_alongside" ("memberId");

CREATE INDEX "people_by_teamId_fullName" on "people" ("teamId",
  "fullName");

CREATE INDEX "presentations_by_teamId_huddleId" on "presentations" ("teamId",
  "huddleId");

CREATE INDEX "pulse_by_huddleId" on "pulse" ("huddleId");

CREATE INDEX "rests_by_personId_restedOn" on "rests" ("personId",
  "restedOn");

CREATE UNIQUE INDEX "session_members_once_by_sessionId_memberId" on "session_members" ("sessionId",
  "memberId");

CREATE INDEX "session_steps_by_sessionId_position" on "session_steps" ("sessionId",
  "position");

CREATE INDEX "session_words_by_sessionId_kind" on "session_words" ("sessionId",
  "kind");

CREATE INDEX "sessions_by_teamId_on" on "sessions" ("teamId",
  "on");

CREATE INDEX "stories_by_teamId" on "stories" ("teamId",
  "personId");

CREATE INDEX "team_packs_by_teamId_name" on "team_packs" ("teamId",
  "name");
