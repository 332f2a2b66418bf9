import { titled } from '../../text/titles'

const namedUnit =
  '[\\p{Script=Han}]{1,12}(?:局|委|办|厅|院|中心|所|站|大队|支队|街道|镇|乡|社区|村|法院|公司|银行|热线|窗口|大厅)'

/** Sayings that put a person off without an answer, each with what it hides; a closed list of ours. */
const sayings: readonly { pattern: RegExp; why: string; unless?: RegExp }[] = [
  {
    pattern:
      /(?:请|建议)?[您你]?(?:直接|自行|可以?|另行|及时)*(?:向|到|去|找|咨询|联系|询问)(?:当地|所在地)?(?:的)?(?:有关|相关|主管|职能)(?:职能|主管)?(?:部门|单位|机构)(?:咨询|反映|联系|了解|办理)?/u,
    why: '没有说是哪个部门；写出单位名称和电话',
    unless: new RegExp(`(?:向|到|去|找|咨询|联系)${namedUnit}`, 'u'),
  },
  {
    pattern:
      /(?:按照?|根据|依据|依照|参照)(?:国家|省|市|上级|现行)?的?(?:有关|相关)(?:的)?(?:规定|政策|要求|文件|法规|法律法规)(?:执行|办理|处理|精神)?/u,
    why: '没有说是哪一条规定；写出名称和第几条',
    unless: new RegExp(`${titled}|第[一二三四五六七八九十百零\\d]+条`, 'u'),
  },
  {
    pattern: /正在(?:进一步)?(?:研究|调研|论证|协调|积极协调)(?:之?中|解决|处理)?/u,
    why: '没有说研究到哪一步、什么时候有结果',
    unless: /(?:\d{1,2}\s*月|\d{1,2}\s*日|月底|年底|年内|月内|季度|\d+\s*个?(?:工作日|天|月))/u,
  },
  {
    pattern: /(?:将|会)(?:进一步|积极|认真|尽快|适时|择机)(?:研究|考虑|协调|推进|解决|处理|落实)/u,
    why: '没有说做什么、什么时候做',
    unless: /(?:\d{1,2}\s*月|\d{1,2}\s*日|月底|年底|年内|月内|季度|\d+\s*个?(?:工作日|天|月))/u,
  },
  { pattern: /条件成熟(?:时|后|的时候)|待条件成熟/u, why: '没有说是哪些条件' },
  {
    pattern:
      /(?:不属于|不归|不在)(?:我|本)(?:局|委|办|单位|部门|中心|镇|街道)(?:的)?(?:职责|职能|管辖|受理)?(?:范围)?/u,
    why: '没有说归谁管；写出单位名称',
    unless: new RegExp(`(?:属于|归|由|向|联系|请找)(?![我本])${namedUnit}`, 'u'),
  },
  {
    pattern: /(?:敬请|请)(?:您|你)?(?:耐心)?(?:等待|等候|谅解|理解)(?:通知)?(?=[。，！!]|$)/u,
    why: '没有说等到什么时候',
    unless: /\d|月底|年底|年内/u,
  },
  { pattern: /以(?:实际|现场|当地|窗口|工作人员)(?:情况|解释|答复|政策)为准/u, why: '没有给出能用的答案' },
]

/** The brush-off phrases 敷衍话 of a reply that are not made good by what stands beside them. */
export const brushOffs = (text: string): { phrase: string; why: string }[] =>
  sayings.flatMap(({ pattern, why, unless }) => {
    const found = pattern.exec(text)?.[0]
    return found && !unless?.test(text) ? [{ phrase: found, why }] : []
  })

const receipt =
  /[您你]?(?:的)?(?:留言|来信|反映|咨询|问题|诉求|建议|帖子|函件|信件|情况)[^。，；\n]{0,14}(?:收悉|收到|转交|交办|转至|知悉|关注|获悉)/u

/** Whether a reply says that the letter has come in and no more. */
export const onlyReceipt = (text: string): boolean => receipt.test(text) && text.replace(/\s/gu, '').length < 60
