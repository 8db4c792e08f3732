// Who chaired, who came: one line per way of taking part, names first, roles in a softer voice.
import { useState } from 'react';
import type { Outline, OutlineAttendee, OutlinePerson, Script } from '../utils/types.ts';
import { codeText } from './codes.ts';
import { useText } from './strings.ts';

const MODES: readonly OutlineAttendee['mode'][] = ['出席', '列席', '参加'];
// More names than this fill the popup before the first point is seen.
const NAMES_AT_FIRST = 8;

export interface PeopleCardProps {
  outline: Outline;
  script: Script;
  lang: string;
}

export function PeopleCard({ outline, script, lang }: PeopleCardProps) {
  const t = useText();
  if (outline.host.length === 0 && outline.attendees.length === 0) return null;
  return (
    <section className="people" aria-label={t('people')}>
      <dl lang={lang}>
        {outline.host.length > 0 && <PeopleLine name="主持" people={outline.host} testId="host" />}
        {MODES.map((mode) => {
          const people = outline.attendees.filter((person) => person.mode === mode);
          if (people.length === 0) return null;
          return <PeopleLine key={mode} name={codeText(mode, script)} people={people} testId="attendee" />;
        })}
      </dl>
    </section>
  );
}

function PeopleLine({ name, people, testId }: { name: string; people: OutlinePerson[]; testId: string }) {
  const t = useText();
  const [all, setAll] = useState(false);
  const few = people.length <= NAMES_AT_FIRST + 1;
  return (
    <div className="people-line">
      <dt>{name}</dt>
      <dd>
        {people.map((person, index) => (
          <span
            className="person"
            data-testid={testId}
            // biome-ignore lint/suspicious/noArrayIndexKey: two people may share a name and a role
            key={index}
            hidden={!all && !few && index >= NAMES_AT_FIRST}
          >
            <span className="person-name">{person.name}</span>
            {person.role && <span className="person-role">{person.role}</span>}
          </span>
        ))}
        {!few && (
          <button type="button" className="link" aria-expanded={all} onClick={() => setAll(!all)}>
            {all ? t('fewerPeople') : t('morePeople', people.length - NAMES_AT_FIRST)}
          </button>
        )}
      </dd>
    </div>
  );
}
