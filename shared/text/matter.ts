/** How people begin before they say what it is about. */
const greeting =
  /^(?:你们?好|您好|大家好|早上好|下午好|晚上好|打扰了?|麻烦(?:了|您|你)?|谢谢|在吗|尊敬的\S{0,12}|各位领导|(?:\S{1,6}的?)?领导(?:们)?(?:你?您?好)?|(?:\S{1,6}的?)?同志(?:们)?(?:你?您?好)?|我是一?[名个位]?\S{0,8}(?:市民|居民|村民|群众|老百姓))/
const asking =
  /^(?:我?(?:想|要|来)?(?:请问|请教|咨询|问问|问|了解|反映)(?:一下|一个|个)?(?:问题|情况|事情?)?|有(?:件|个)事(?:情|儿)?(?:想|要)?(?:问|咨询|反映)?(?:一下|一个)?)/

/** Signs between clauses. */
export const betweenClauses = /[\n。，；！？,;!?：:\s]+/
/** What is left of fewer signs says too little on its own. */
export const leastMatter = 6

/** A clause without what is said before the matter; nothing where that is all there is. */
const matterIn = (clause: string): string => clause.replace(greeting, '').replace(asking, '')

/** What somebody wrote from where they say what it is about: a name in a list, never the words themselves. All of it where nothing else is there. */
export function withoutGreeting(text: string): string {
  let rest = text.trim()
  for (let clause = rest.split(betweenClauses)[0]; clause && matterIn(clause) === '';) {
    rest = rest.slice(clause.length).replace(/^[\n。，；！？,;!?：:、～~…\s]+/, '')
    clause = rest.split(betweenClauses)[0]
  }
  if (rest === '') return text.trim()
  const [first = ''] = rest.split(betweenClauses)
  const matter = matterIn(first)
  return matter.length >= leastMatter ? matter + rest.slice(first.length) : rest
}
