/** What a phone keyboard or dictation makes of words that are cried for help, and the words; only what has no meaning of its own. */
const slips: readonly (readonly [RegExp, string])[] = [
  [/(?<=^|，|。|[家楼厂房屋车店里])(找|照|招|昭|着或|着货)火(?=了|啦|，|。|$)/g, '着火'],
  [/(起|失|着)(伙|活|货)了/g, '着火了'],
  [/(救|就|舅|旧)(明|名|鸣|铭)(?=啊|呀|，|。|$)|(就|舅|旧)命(?=啊|呀|，|。|$)/g, '救命'],
  [/跳(和|合|禾|何|喝)(?=了|，|。|$)/g, '跳河'],
  [/不想(火|伙|货|或)(?=了|，|。|着|$)/g, '不想活'],
  [/自(沙|莎|鲨|啥|煞)(?=，|。|$|了|的?念)/g, '自杀'],
  [/(兄|凶|匈)口/g, '胸口'],
  [/(吐|吐了|吐着)白(摸|末|莫|磨|墨)/g, '吐白沫'],
  [/消毒(夜|叶|业|页)/g, '消毒液'],
  [/(昏|晕)(到|道)了/g, '晕倒了'],
  [/流(雪|学|穴)(?=了|不止|，|。|$)/g, '流血'],
  [/煤(汽|器|七)(?=味|泄|漏|中毒|罐)/g, '煤气'],
  [/触(店|点|典)了/g, '触电了'],
  [/(落|溺)(税|谁|睡)了/g, '落水了'],
]

/** A text, without blanks, with such slips mended. */
export const heard = (said: string): string => slips.reduce((text, [slip, word]) => text.replace(slip, word), said)
