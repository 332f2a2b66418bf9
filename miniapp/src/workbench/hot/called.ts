import type { HotTopic } from '@shared/hot/contract'

/** A topic by its place, where one is named, and its matter. */
export const calledOf = ({ place, problem }: Pick<HotTopic, 'place' | 'problem'>): string =>
  place ? `${place}：${problem}` : problem
