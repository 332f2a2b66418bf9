/** Departments of 广东 whose work is that of one of ours. */
export const provincialOrgans: Readonly<Record<string, string>> = {
  广东省司法厅: 'justice',
  广东省文化和旅游厅: 'culture-tourism',
  广东省人力资源和社会保障厅: 'human-resources',
  广州市公安局: 'public-security',
  广东省公安厅: 'public-security',
  广东省农业农村厅: 'agriculture',
  广东省水利厅: 'water',
  广东省交通运输厅: 'transport',
  广东省林业局: 'natural-resources',
  广东省自然资源厅: 'natural-resources',
  广东省体育局: 'education-sports',
  广东省教育厅: 'education-sports',
  广东省卫生健康委员会: 'health',
  广东省市场监督管理局: 'market-regulation',
  国家税务总局广东省税务局: 'tax',
  广东省住房和城乡建设厅: 'housing',
  广东省生态环境厅: 'ecology',
  广东省科学技术厅: 'science',
  广东省工业和信息化厅: 'industry',
  广东省民政厅: 'civil-affairs',
  广东省残疾人联合会: 'disabled-federation',
  广东省财政厅: 'finance',
  广东省商务厅: 'commerce',
  广东省退役军人事务厅: 'veterans',
  广东省消防救援总队: 'fire',
  广东省发展和改革委员会: 'development-reform',
  广东省应急管理厅: 'emergency',
}

/** Words in an organ's name, old names among them, that tell which of ours does its work. */
const organWords: readonly (readonly [RegExp, string])[] = [
  [/公积金/, 'housing-fund'],
  [/城乡建设|住建|房产|住房保障|人防/, 'housing'],
  [/人力资源|人社/, 'human-resources'],
  [/教育|体育/, 'education-sports'],
  [/卫生|卫健|卫计/, 'health'],
  [/公安|交警/, 'public-security'],
  [/交通/, 'transport'],
  [/城市管理|城管|园林/, 'urban-management'],
  [/国土|自然资源|规划|林业/, 'natural-resources'],
  [/民政/, 'civil-affairs'],
  [/医保|医疗保/, 'medical-insurance'],
  [/市场监|工商|食品药品|食药|质监|质量技术/, 'market-regulation'],
  [/环境保护|环保|生态环境/, 'ecology'],
  [/水务|水利/, 'water'],
  [/农业|畜牧/, 'agriculture'],
  [/文化|旅游|文旅|文物/, 'culture-tourism'],
  [/税务|地税|国税/, 'tax'],
  [/司法/, 'justice'],
  [/信访/, 'petitions'],
  [/财政/, 'finance'],
  [/发展和?改革|发改|物价/, 'development-reform'],
  [/安监|应急|安全生产/, 'emergency'],
  [/消防/, 'fire'],
  [/商务/, 'commerce'],
  [/科技/, 'science'],
  [/残联/, 'disabled-federation'],
  [/退役军人/, 'veterans'],
  [/行政审批|政务/, 'approvals'],
  [/国资/, 'state-assets'],
  [/工业和信息化|工信|经信/, 'industry'],
]

const organName = /[市区县]([\u4e00-\u9fa5]{2,9}?)(局|委员会|委|支队|大队|中心|消防)/g

/** The first organ that a reply names, as ours; undefined when it names none. */
export function organIn(reply: string): string | undefined {
  for (const [name] of reply.slice(0, 400).matchAll(organName)) {
    const id = organWords.find(([word]) => word.test(name))?.[1]
    if (id) return id
  }
  return undefined
}
