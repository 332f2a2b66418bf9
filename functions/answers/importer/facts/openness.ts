import type { Attribute, Category } from '@shared/answers/documents/policy'
import { squeezed } from './title'

const marked = /^[（(【[〔]?\s*(?:此|本)(?:件|文|文件|公文)\s*(?:为|属|属于|系)?\s*(.{1,12}?)\s*[)）】\]〕]?[。.]?$/
const stated =
  '(?:主动公开|依申请公开|依申请提供|不予公开|不公开|不主动公开|免予公开|免于公开|暂缓公开|暂不公开|内部公开|删减后公开|部分公开)'
const alone = new RegExp(`^[（(【\\[〔]?\\s*(${stated})\\s*[)）】\\]〕]?[。.]?$`)
/** 关于…的通知（依申请公开）: beside a title or the name of a file. */
const beside = new RegExp(`\\s*[（(【\\[〔]\\s*(?:(?:此|本)(?:件|文|文件|公文))?\\s*(${stated})\\s*[)）】\\]〕]`)
const secret =
  /^(?:绝密|机密|秘密)(?:★\S{0,8})?$|^内部(?:资料|文件|材料|使用|刊物)|^(?:注意保存|不得外传|请勿外传|严禁外传|内部资料注意保存)/

/** What a line alone says about openness: （此件主动公开）, 机密★10年, 内部资料 注意保存. */
export function opennessMark(text: string): string | undefined {
  const plain = squeezed(text)
  if (secret.test(plain)) return '不公开'
  const line = text.normalize('NFKC').trim()
  return alone.exec(plain)?.[1] ?? marked.exec(line)?.[1]
}

/** A title, or the name of a file, without what stands beside it about openness, and that. */
export function besideTitle(title: string): { title: string; mark?: string } {
  const found = beside.exec(title.normalize('NFKC'))
  return found?.[1] ? { title: title.normalize('NFKC').replace(beside, ''), mark: found[1] } : { title }
}

/** The attribute that words state; undefined where they state none. The narrowest goes before: nothing is shown by mistake. */
export function statedAttribute(words: readonly string[]): Attribute | undefined {
  const said = words.map(attributeOf)
  return (['不予公开', '依申请公开', '主动公开'] as const).find((one) => said.includes(one))
}

function attributeOf(words: string): Attribute | undefined {
  const plain = squeezed(words)
  if (/^(?:非密|无密级|普通|公开|无)$/.test(plain)) return plain === '公开' ? '主动公开' : undefined
  if (/依申请/.test(plain)) return '依申请公开'
  if (/不|免予|免于|内部|秘密|机密|绝密|涉密|删减|部分公开|暂缓|限制|仅限/.test(plain)) return '不予公开'
  return /主动|公开|网站|公报|全社会|公告栏|媒体/.test(plain) ? '主动公开' : undefined
}

/** What the text shows that bears on openness. */
export interface Shown {
  category: Category
  title: string
  /** 第一条… */
  hasArticles: boolean
  /** It says from when it applies or how long, or carries a registration number: it sets rules. */
  setsRules: boolean
  /** 省人民代表大会常务委员会…通过, 市人民政府令第3号公布. */
  enacted: boolean
}

/** 人事、后勤、内部工作流程: inside the administration (《政府信息公开条例》第十六条). Told by the title; 本市约定. */
const internal =
  /任免|任职|免职|任命|人事|编制|内设机构|领导小组|指挥部|议事|工作规则|值班|值守|考勤|请假|考核|表彰|评优|通报|会议|分工|印章|公章|财务|报销|差旅|公务接待|公务用车|机关|内部|保密|档案|述职|党组|党委|党建|党员|工会|廉政|采购(?:内控|内部)|资产管理|后勤|食堂|绩效|保安|办公用房/
/** 行政法规、规章和规范性文件 (第二十条第一项), and 地方性法规 (《立法法》第八十八条). */
const rules = /(?:法|法典|编|条例|规定|办法|细则|规则|规程|规范|准则|守则|标准|决定|决议|解释|令)$/
const normative =
  /(?:意见|措施|政策|通知|方案|决定|决议|命令|办法|规定|细则|规则|规程|规范|制度|标准|准则|守则|章程|批复|要点|计划|目录|清单|指南|指引)$/
/** Made to be told to everybody (《党政机关公文处理工作条例》第八条), and what 第二十条 lists by name. */
const told =
  /(?:公告|通告|公示|公报|简章|指南|指引|问答|须知|手册|白皮书|应急预案|预案|规划|规划纲要|统计公报|权责清单|责任清单|权力清单|事项清单|服务清单|收费目录|收费标准|收费清单|采购目录|集中采购目录|(?:预算|决算)(?:公开)?(?:说明|报告|情况)?|招聘公告|倡议书|公约)$|政府工作报告$|解读$/

/**
 * 扶贫、教育、医疗、社会保障、促进就业等方面的政策、措施 (第二十条第十一项), and 土地征收、房屋征收、社会救助 (第二十一条): told by the
 * title, 本市约定.
 */
const welfare =
  /扶贫|乡村振兴|教育|入学|招生|学区|助学|学校|学生|幼儿园|中考|高考|医疗|医保|医药|卫生|疫苗|生育|社会保障|社会保险|社保|养老|高龄|老年|残疾|救助|低保|特困|困难群众|孤儿|抚恤|优抚|退役|补贴|补助|津贴|就业|创业|失业|工伤|公租房|保障性住房|住房公积金|征收|征地|拆迁|安置/
const measures = /(?:政策|措施|意见|方案|办法|通知|计划|标准|细则)$/
/** Work among offices, whatever it is about. */
const amongOffices =
  /报送|上报|检查|督查|调度|培训|总结|申报材料|自查|整改|转发|征求|学习|宣传|统计|摸底|排查|考试工作人员|经费|资金(?:预算|下达|分配)|调研|观摩/

/** Whether a document whose openness nobody stated is open to everybody by law (《政府信息公开条例》第二十条). */
export function isPublicByLaw({ category, title, hasArticles, setsRules, enacted }: Shown): boolean {
  if (enacted || category === '法律' || category === '行政法规' || category === '部门规章') return true
  const name = squeezed(title)
    .replace(/[（(【[〔][^（）()【】]*[）)】\]〕]/g, '')
    .replace(/(?:修订|修正)?草案$/, '')
  if (internal.test(name)) return false
  if (told.test(name)) return true
  if (welfare.test(name) && measures.test(name) && !amongOffices.test(name)) return true
  if (rules.test(name) && (hasArticles || !/(?:决定|决议|标准|规范|令)$/.test(name))) return true
  return normative.test(name) && setsRules
}
