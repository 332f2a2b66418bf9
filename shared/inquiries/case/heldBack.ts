import type { Inquiry } from './inquiry'

/** Why nothing of it goes to everybody: a person is still to look at its words, or has found them unfit. */
export function unfitToPublish({ heldBack }: Pick<Inquiry, 'heldBack'>): string | undefined {
  if (!heldBack) return undefined
  return heldBack.stands === 'owed' ? '提问人写的内容还等着分办台核看，看过才能选登' : '分办台核看过，标为不宜公开'
}
