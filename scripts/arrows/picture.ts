import type { IModule } from 'dependency-cruiser';
import { floors, tests } from '../../.dependency-cruiser.mjs';

const rooms = [
  { room: 'build', path: '^src/build/' },
  { room: 'checks', path: '^src/checks/' },
  ...floors,
];

const roomOf = (file: string): string | undefined =>
  new RegExp(tests).test(file)
    ? undefined
    : rooms.find(({ path }) => new RegExp(path).test(file))?.room;

/** Which rooms each room imports from. */
export const roomArrows = (modules: readonly IModule[]): Map<string, Set<string>> => {
  const arrows = new Map<string, Set<string>>(rooms.map(({ room }) => [room, new Set()]));
  for (const { source, dependencies } of modules) {
    for (const { resolved } of dependencies) {
      const [from, to] = [roomOf(source), roomOf(resolved)];
      if (from && to && from !== to) arrows.get(from)?.add(to);
    }
  }
  return arrows;
};

const id = (room: string): string => room.replace(/\W/g, '_');

/**
 * The rooms and their arrows in Mermaid's notation. An arrow that follows from two others is left
 * out: what a room uses lies below it, however many steps down.
 */
export const drawRooms = (arrows: ReadonlyMap<string, ReadonlySet<string>>): string => {
  const below = (room: string, found = new Set<string>()): ReadonlySet<string> => {
    for (const next of arrows.get(room) ?? []) if (!found.has(next)) below(next, found.add(next));
    return found;
  };
  const used = rooms.filter(
    ({ room }) =>
      arrows.get(room)?.size !== 0 || [...arrows.values()].some((targets) => targets.has(room)),
  );
  const lines = used.flatMap(({ room }) => {
    const targets = [...(arrows.get(room) ?? [])];
    const direct = targets.filter(
      (target) => !targets.some((other) => other !== target && below(other).has(target)),
    );
    return [
      `  ${id(room)}["${room}"]`,
      ...direct.sort().map((target) => `  ${id(room)} --> ${id(target)}`),
    ];
  });
  return ['flowchart TD', ...lines].join('\n');
};
