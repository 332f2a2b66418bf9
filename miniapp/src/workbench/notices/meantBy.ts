import type { NoticeDraft } from '@shared/notices/contractParts'

const plain = (words: string) => words.normalize('NFKC').replace(/\s/g, '').toLowerCase()

/** Whether the title, a place, the department, the field or the kind of a notice has these words. */
export const meantBy =
  (typed: string) =>
  ({ content, places, department, kind }: NoticeDraft): boolean =>
    plain([content.title, content.field, kind, department, ...places.map(({ name }) => name)].join(' ')).includes(
      plain(typed),
    )
