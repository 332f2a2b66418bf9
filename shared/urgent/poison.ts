/** What kills days after it was swallowed, however well somebody looks until then. */
const swallowed =
  /(?<!狗|猫|鸡|鸭|鹅|羊|牛|猪|鱼|兔)(?<!误)(喝|吞|灌|吃)(了|下(去)?了?|进去)(半|一|两|整|好?几|小|大)*(瓶|口|杯|盖|勺|点|把|包|袋)?(的)?(农药|百草枯|敌草快|敌敌畏|甲胺磷|乐果|(除|打|灭)草的?(药|剂)|杀虫的?(药|剂)|老鼠药|耗子药|毒鼠强)/

/** The poison named first, and then that somebody drank of it. */
const drunkOf =
  /(农药|百草枯|敌草快|敌敌畏|甲胺磷|乐果|(除|打|灭)草的?(药|剂)|杀虫的?(药|剂)|老鼠药|耗子药|毒鼠强)[^。]{0,40}(?<!狗|猫|鸡|鸭|鹅|羊|牛|猪|鱼|兔|误)(喝|吞|灌)(了|下(去)?了?)(半|一|两|三|好?几)(大|小)?(口|瓶|杯|盖|碗)/

/** Told as something that was, or that is asked of. */
const longAgo =
  /去年|前年|大前年|上个?(周|星期|礼拜)|已经没事|医院洗(了)?胃|[一二两三四五六七八九十几\d]+年前|那年|当年|上个?月|以前|小时候|去世|死了|没了|没救|差点|抢救无效|出院|法院|判|案|赔|责任|鉴定|残留|打(了)?农药|喷/

/** Whether a letter tells that somebody has just swallowed poison, whatever it asks besides. */
export function isPoisoned(said: string): boolean {
  const met = swallowed.exec(said) ?? drunkOf.exec(said)
  if (met === null) return false
  const around = said.slice(Math.max(0, met.index - 40), met.index + met[0].length + 40)
  return !longAgo.test(around)
}
