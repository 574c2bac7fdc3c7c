import { relation } from '../fragment/fragment.js';
import type { Block } from './block.js';
import type { Section } from './section.js';
import type { Writing } from './writing.js';

/** What is derived, its value, and the number of paths. */
export const title: Section = {
  name: 'title',
  write(writing) {
    const { derivation } = writing;
    const formula = relation('=', [
      writing.gradientOf(derivation.subject.name),
      writing.number(derivation.gradient),
    ]);
    return [
      { kind: 'title', formula },
      ...sentences(writing).map((text): Block => ({ kind: 'sentence', text })),
    ];
  },
};

function sentences(writing: Writing): readonly string[] {
  const { locale, derivation } = writing;
  const { subject, total, paths, pathCount, barriers } = derivation;
  const [target, loss] = [writing.name(subject.name), writing.name(total.name)];
  const { rows, row, entries } = subject;
  const scope = [
    ...(entries > 1 ? [locale.together(target, entries)] : []),
    ...(rows > 1 && row !== undefined ? [locale.oneRow(row + writing.countFrom, rows)] : []),
    // A loss over the whole batch is not reached through any row.
    ...(rows > 1 && row === undefined && paths.some((path) => path.row !== undefined)
      ? [locale.allRows(rows)]
      : []),
  ];
  if (subject.id === total.id) return [locale.itself(loss)];
  if (pathCount === 0) {
    const reasons = barriers.map(({ kind, place }) =>
      kind === 'held'
        ? locale.held(writing.name(place.name), writing.text(writing.number(place.value)))
        : locale.constant(writing.name(place.name)),
    );
    return [locale.noWay(target, loss), ...reasons, ...scope];
  }
  const ways = locale.ways({
    target,
    total: loss,
    count: pathCount,
    counted: writing.count(pathCount),
    through: throughOf(writing),
  });
  return [ways, ...scope];
}

/** The most paths that are distinguished, and the most stops that are named for a path. */
const MOST_WAYS = 4;
const MOST_STOPS = 3;

/** For each path, the places that are not on all paths; for a single path, all places. Empty if that would be too long. */
function throughOf(writing: Writing): readonly string[] {
  const { paths, pathCount } = writing.derivation;
  if (pathCount > MOST_WAYS || paths.length !== pathCount) return [];
  const routes = paths.map(({ route }) => route.slice(1, -1).map((name) => writing.name(name)));
  const isShared = (stop: string): boolean =>
    routes.length > 1 && routes.every((route) => route.includes(stop));
  const own = routes.map((route) => route.filter((stop) => !isShared(stop)));
  const tellApart = new Set(own.map((stops) => stops.join())).size === own.length;
  return tellApart && own.every(({ length }) => length <= MOST_STOPS)
    ? own.map((stops) => stops.join(' → '))
    : [];
}
