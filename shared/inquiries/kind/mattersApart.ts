/** What a writer opens another matter with: 另外想问、还有一件事、再就是, at the start of a sentence or a clause. */
const another =
  /(?:^|[。！？；;!?\n，,\s])\s*(?=另外|此外|还有(?:就是|(?:一|两|几)?[个件]?(?:事|问题)|[，,：:]|我?们?(?:村|小区|家|楼|单元|这边|那边|这儿|路|门口|学校))|再就是|再有就是|再一(?:个|件)|再?顺便|再(?:问|反映|咨询|说)(?:一|个|下))/
/** 有两件事：1.…… 2.……: whoever counts matters tells them apart; points of one complaint are counted as well. */
const counted = /[两二三四五几](?:件事|件事情|个事|个问题|个诉求)/
const numbered =
  /(?:^|[。！？；;!?\n，,：:\s])\s*(?=(?:[一二三四五]是|第[一二三四五][，,、：:件个]|[1-5１-５一二三四五][.．、)）:：](?!\d)|[①②③④⑤]|[(（][1-5一二三四五][)）]))/

/** What stands before the matter itself. */
const opening =
  /^(?:另外|此外|还有(?:就是|(?:一|两|几)?[个件]?(?:事|问题))?|再就是|再有就是|再一(?:个|件)|再?顺便|[一二三四五]是|第[一二三四五][，,、：:件个]?|[1-5１-５一二三四五][.．、)）:：]|[①②③④⑤]|[(（][1-5一二三四五][)）])[，,、：:\s]*/

/** Fewer signs tell of no matter by themselves; a longer message is a letter, whose points are of one matter mostly. */
const [least, longest] = [8, 300]

/** The matters that a message tells one after the other, in the writer's own order; none where it does not say itself that there is another. */
export function mattersApart(text: string): string[] {
  if (text.length > longest) return []
  const between = counted.test(text)
    ? new RegExp(`${another.source}|${numbered.source}`, 'g')
    : new RegExp(another, 'g')
  const parts = text.split(between).map((part) => part.trim().replace(opening, ''))
  const told = parts.filter((part) => part.length >= least)
  return told.length > 1 ? told : []
}

/** Who would answer a matter by itself, and who else might. */
export interface MatterOf {
  id: string
  /** The organ of the place, where there is one. */
  name: string
  /** Their ids. */
  others: readonly string[]
}

/**
 * 几件事: whose matters a message holds, in their order, where the writer tells them apart and each is of a unit that has nothing to do
 * with the others; none where one unit may have them all, or where it is not sure.
 * @param unitOf who would answer a matter; nothing where that is not clear.
 */
export function unitsApart(text: string, unitOf: (matter: string) => MatterOf | undefined): string[] {
  const found = mattersApart(text).flatMap((matter) => unitOf(matter) ?? [])
  const apart = found.filter((one, at) =>
    found.slice(0, at).every(({ id, others }) => id !== one.id && !others.includes(one.id) && !one.others.includes(id)),
  )
  return apart.length > 1 ? apart.map(({ name }) => name) : []
}
