import { useEffect } from 'react';
import { Redirect, Route, Switch, useLocation } from 'wouter';
import { HomePage } from '../features/home/home-page';
import { useMay } from '../lib/use-may';
import { NotForYou } from '../telling/not-for-you';
import { callOf } from '../telling/place-needs';
import * as page from './lazy-pages';

/** Every path of the facilitator's window. The search, the palette and the trail lead to these. */
export function Routes() {
  useEffect(page.fetchAhead, []);
  const [path] = useLocation();
  const may = useMay();
  const call = callOf(path);
  // Who does not see the whole week begins with the people they see.
  if (!may(call)) return call === 'home.read' ? <Redirect to="/people" /> : <NotForYou call={call} />;
  return (
    <Switch>
      <Route path="/people">
        <page.People />
      </Route>
      <Route path="/people/new">
        <page.NewPerson />
      </Route>
      <Route path="/people/:id">{({ id }) => <page.Person key={id} personId={id} />}</Route>
      <Route path="/people/:id/conversation">
        {({ id }) => <page.LogConversation key={id} personId={id} />}
      </Route>
      <Route path="/people/:id/c2-plan">{({ id }) => <page.OpenPlan key={id} personId={id} />}</Route>
      <Route path="/gaps">
        <page.Gaps />
      </Route>
      <Route path="/c2-plans">
        <page.Plans />
      </Route>
      <Route path="/c2-plans/:id">{({ id }) => <page.Plan key={id} planId={id} />}</Route>
      <Route path="/c2-plans/:id/to-keep">{({ id }) => <page.PlanToKeep key={id} planId={id} />}</Route>
      <Route path="/case-notes/:of/:id">
        {({ of, id }) => <page.CaseNote key={`${of} ${id}`} kind={of} id={id} />}
      </Route>
      <Route path="/c3-proposals">
        <page.Proposals />
      </Route>
      <Route path="/c3-proposals/:id">{({ id }) => <page.Proposal key={id} proposalId={id} />}</Route>
      <Route path="/huddle/:id">{({ id }) => <page.Huddle key={id} huddleId={id} />}</Route>
      <Route path="/minutes">
        <page.Minutes huddleId={null} />
      </Route>
      <Route path="/minutes/:id">{({ id }) => <page.Minutes huddleId={id} />}</Route>
      <Route path="/data/council-history">
        <page.CouncilHistory />
      </Route>
      <Route path="/data/:at?/:chart?">
        {({ at = null, chart = null }) => <page.Data at={at} chart={chart} />}
      </Route>
      <Route path="/stories">
        <page.Stories />
      </Route>
      <Route path="/stories/new/:personId">
        {({ personId }) => <page.BeginStory key={personId} personId={personId} />}
      </Route>
      <Route path="/stories/:id">{({ id }) => <page.Story key={id} storyId={id} />}</Route>
      <Route path="/report">
        <page.Report />
      </Route>
      <Route path="/reflection">
        <page.Sessions />
      </Route>
      <Route path="/reflection/plan/:packId?">
        {({ packId = null }) => <page.PlanSession key={packId} packId={packId} />}
      </Route>
      <Route path="/reflection/session/:id">{({ id }) => <page.Session key={id} sessionId={id} />}</Route>
      <Route path="/reflection/session/:id/plan">
        {({ id }) => <page.ChangeSession key={id} sessionId={id} />}
      </Route>
      <Route path="/reflection/packs">
        <page.Packs />
      </Route>
      <Route path="/reflection/packs/new/:from?">
        {({ from = null }) => <page.NewPack key={from} from={from} />}
      </Route>
      <Route path="/reflection/packs/:id">{({ id }) => <page.Pack key={id} packId={id} />}</Route>
      <Route path="/reflection/packs/:id/edit">{({ id }) => <page.EditPack key={id} packId={id} />}</Route>
      <Route path="/guides">
        <page.Guides />
      </Route>
      <Route path="/guides/:id/:section?">
        {({ id, section = null }) => <page.Guide key={id} guideId={id} section={section} />}
      </Route>
      <Route path="/reflection/learning">
        <page.Learning />
      </Route>
      <Route path="/reflection/learning/:id">
        {({ id }) => <page.LearningRecord key={id} recordId={id} />}
      </Route>
      <Route path="/actions">
        <page.Actions />
      </Route>
      <Route path="/settings">
        <page.Settings part="team" />
      </Route>
      <Route path="/settings/access">
        <page.Access />
      </Route>
      <Route path="/who/:memberId">
        {({ memberId }) => <page.SayWhoFirst key={memberId} memberId={memberId} />}
      </Route>
      <Route path="/settings/trail">
        <page.Trail />
      </Route>
      <Route path="/settings/record">
        <page.OurRecord />
      </Route>
      <Route path="/settings/bring-in">
        <page.BringIn />
      </Route>
      <Route path="/settings/copies">
        <page.Copies />
      </Route>
      <Route path="/settings/keys">
        <page.WaysIn />
      </Route>
      <Route path="/settings/exports">
        <page.Exports />
      </Route>
      <Route path="/settings/everything">
        <page.Everything />
      </Route>
      <Route path="/settings/:part">{({ part }) => <page.Settings part={part} />}</Route>
      <Route>
        <HomePage />
      </Route>
    </Switch>
  );
}
