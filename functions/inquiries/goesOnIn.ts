import type { Inquiry } from '@shared/inquiries/case/inquiry'
import type { Inquiries } from './caseRoom'

/** More mergers in a row than people make. */
const most = 20

/**
 * The case in which a merged one goes on: the one it points to, or where that was merged in turn the last on the way. Nothing
 * for one that goes on by itself.
 */
export async function goesOnIn(
  { mergedInto }: Pick<Inquiry, 'mergedInto'>,
  inquiries: Pick<Inquiries, 'get'>,
): Promise<Inquiry | undefined> {
  let main = mergedInto === undefined ? undefined : await inquiries.get(mergedInto)
  for (let hop = 0; main?.mergedInto && hop < most; hop++) main = await inquiries.get(main.mergedInto)
  return main
}
