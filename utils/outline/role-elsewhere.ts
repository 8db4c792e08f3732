// The office of a person who is listed by name only, from where the report gives it: 县长张三 in another sentence.
import type { Found } from './people.ts';
import { personAt } from './person.ts';
import type { Span } from './text.ts';

/** Persons and places looked at: the longest list in the reports has 47 names; keeps the search linear. */
const MOST_PERSONS = 60;
const MOST_PLACES = 6;
/** UTF-16 code units: the longest report has 12,000. */
const FAR = 20_000;
/** Longest stretch of a sentence with the office in front of a name. */
const LONGEST_OFFICE = 90;

/** Gives those found without an office in `text` (folded) the one that stands before their name elsewhere. */
export function withRolesFromElsewhere(text: string, people: readonly Found[]): Found[] {
  const near = text.slice(0, FAR);
  let looked = 0;
  return people.map((person) => {
    if (person.role.end > person.role.start || looked >= MOST_PERSONS) return person;
    looked++;
    const role = roleOf(near, near.slice(person.name.start, person.name.end)) ?? person.called;
    return role ? { ...person, role } : person;
  });
}

function roleOf(text: string, name: string): Span | null {
  if (name.length < 2) return null;
  // The headline cuts offices short.
  const body = text.indexOf('\n') + 1;
  return roleFrom(text, name, body) ?? (body > 0 ? roleFrom(text.slice(0, body), name, 0) : null);
}

/** `first`: where the search begins. */
function roleFrom(text: string, name: string, first: number): Span | null {
  let at = text.indexOf(name, first);
  for (let turn = 0; at >= 0 && turn < MOST_PLACES; turn++, at = text.indexOf(name, at + name.length)) {
    let from = at;
    while (from > 0 && at - from < LONGEST_OFFICE && !'。；，：！？ \n“'.includes(text[from - 1]!)) from--;
    // 院党委书记A、院长B: the office may begin behind the mark.
    for (const start of new Set([from, text.lastIndexOf('、', at) + 1])) {
      if (start < from || start >= at) continue;
      const person = personAt(text, start, at + name.length);
      if (person?.name.start === at && person.name.end === at + name.length && person.role.end === at)
        return person.role;
    }
  }
  return null;
}
