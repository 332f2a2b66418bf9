import { keptFor } from '../text/keptFor'

/** What people add to be heard: it says how bad things are, not what they are about. */
const threats =
  /[，,。；;！!？?\s](?=[^，,。；;！!？?]*(上访|越级|进京|找(记者|媒体|电视台|纪委|中央)|曝光|拉横幅|告到(省|中央|北京)|去(北京|省里|济南|中央)(告状|反映|讨)))((如果|要是|假如|否则|不然|再|若|到时候|实在|逼|过年|年前|没人|没有人|你们|谁|我|俺|就|只能|只好|准备|打算|集体|联名)[^，,。；;！!？?]*)/g
const conditions = /[，,。；;！!？?\s](如果|要是|假如|否则|不然|再不|若不|实在不)[^，,。；;！!？?]*$/
const trailing = /[，,。；;！!？?\s]+$/

/** Fewer Chinese characters than this are no matter of their own. */
const leastMatter = 6

/**
 * A text without what it threatens to do (「再不解决就去北京上访」), so that a case goes where its matter belongs; unchanged
 * where nothing else is said.
 */
export const withoutThreats = keptFor(4, (text) => {
  const said = text.replace(threats, '')
  const rest = (said === text ? text : said.replace(conditions, '')).replace(trailing, '')
  return (rest.match(/\p{Script=Han}/gu) ?? []).length >= leastMatter ? rest : text
})
