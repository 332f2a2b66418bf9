/** Characters that a phone keyboard offers for the same syllable, tones apart: one slip takes one for another. */
const groups = [
  '电点店典垫淀',
  '停庭亭挺',
  '水谁税睡',
  '暖软',
  '工公功共供宫弓',
  '资姿咨自字紫滋子',
  '社设舍涉射',
  '保宝报饱抱堡',
  '医一衣依以已宜',
  '落洛络',
  '户护互湖虎乎',
  '口扣',
  '积机基及级击鸡',
  '金今斤近进',
  '低底抵地',
  '身深伸申',
  '份分粉',
  '证正政整症征争',
  '居局举具据巨',
  '住主助柱注',
  '照赵找招',
  '驾加家价假嘉',
  '房防方放访',
  '产铲',
  '营赢迎盈应',
  '业叶也页夜',
  '执值直职制质',
  '拆柴',
  '迁千签前钱欠',
  '补不步部',
  '偿尝常长场',
  '物五务误无屋',
  '气汽起企器',
  '路露陆录',
  '灯等登',
  '噪造早燥',
  '音因阴银',
  '扰绕',
  '民名明',
  '贴铁',
  '退推腿',
  '休修',
  '养样氧阳',
  '老劳',
  '失师施时使是',
  '伤商上尚',
  '产',
  '假',
  '离里礼理利',
  '婚昏混',
  '抚扶服福府副附负',
  '赡善',
  '遗移疑宜',
  '嘱主',
  '入如乳',
  '学雪血',
  '转专赚砖',
  '幼有又右',
  '园元员院原',
  '残惨',
  '疾级急',
  '伍五',
  '宅摘债',
  '秸结接街节杰',
  '秆杆赶干',
  '油由游',
  '烟眼严',
  '垃拉',
  '圾极',
  '井景警静',
  '盖该',
  '梯体题提',
  '漏楼',
  '车',
  '违维为围位',
  '章张掌',
  '酒久九',
  '收手首',
  '费飞',
  '取区曲',
  '暂占战',
  '执直',
  '仲中',
  '裁才财材',
  '认人',
  '定订',
  '赔陪',
  '款宽',
  '育玉预欲',
  '津今经',
  '缴交教较叫',
  '断段短',
  '快块筷',
  '递弟第帝',
  '簿薄铺',
  '借介界戒',
  '彩菜采踩',
  '贷代带待袋',
  '息西希惜吸',
  '租组族',
  '押压鸭',
  '班般搬斑',
  '辞词慈',
  '销消削',
  '院愿怨',
  '诈炸榨',
  '骗片偏',
  '警井竟',
  '诉素速塑',
  '诀决绝',
  '拘居据',
  '罚法伐发',
  '撞装壮状',
  '逸义意',
  '险先显',
  '检减剪',
  '票漂飘',
  '摊滩谈',
  '霉没美',
  '预玉遇',
  '卡咔',
  '校笑效',
  '救就舅旧',
  '葬脏藏',
  '坟分纷',
  '承程成城',
  '包胞',
  '占站',
  '粮凉良量',
  '耕更庚',
  '肥非飞',
  '药要',
  '污屋乌',
  '燃然',
  '煤没梅',
  '修秀',
  '基鸡',
  '位味未',
  '充冲虫',
  '装庄桩',
  '邻临林',
  '暴报抱爆',
  '继记寄计季',
  '产铲',
  '嘱主煮',
  '监尖肩坚',
  '籍级急',
  '津进今',
  '疫义意亿',
  '苗描秒',
  '历力厉丽利',
  '慢曼漫',
  '护户',
  '理里',
  '轮论抡',
  '椅以',
  '灵零铃凌',
  '活火货',
  '就旧',
  '业夜',
  '东冬',
  '糕高',
  '录路',
  '取曲',
  '优忧',
  '待代带',
]
const soundOf = new Map<string, string>()
for (const group of groups) for (const sign of group) soundOf.set(sign, (soundOf.get(sign) ?? '') + group)

/** Words that people ask with most, two characters and more: what a slip is mended to. */
const asked =
  '停电 停水 停暖 停气 供暖 暖气 工资 社保 医保 落户 户口簿 户口本 户口 公积金 低保 身份证 居住证 护照 驾照 房产证 营业执照 征地 拆迁 补偿 补贴 补助 物业 路灯 噪音 扰民 退休 养老 失业金 工伤 产假 离婚 抚养费 赡养费 遗嘱 入学 转学 幼儿园 残疾 退伍 宅基地 秸秆 油烟 垃圾 井盖 电梯 漏水 停车 违章 酒驾 收费 仲裁 裁员 欠薪 赔偿 生育津贴 补缴 断缴 快递 借条 彩礼 贷款 利息 房租 押金 加班 辞职 辞退 报销 住院 诈骗 报警 起诉 判决 拘留 罚款 撞人 逃逸 交强险 年检 发票 摆摊 发霉 蛋糕 预付卡 校车 救助 丧葬 坟地 承包 占地 种粮 旋耕机 化肥 农药 污水 燃气 煤气 维修基金 车位 充电桩 装修 邻居 家暴 继承 监护 户籍 疫苗 病历 慢性病 护理 轮椅 灵活就业 录取 优待金 坐牢 残疾证'.split(
    ' ',
  )

/** The words by their first sign, and by their second: all signs of a slip but one stand as they should, so one of these does. */
const [byFirst, bySecond] = [wordsBySign(0), wordsBySign(1)]

/**
 * The question with slips of a phone keyboard mended: one character of a word typed as another of the same sound (停点 →
 * 停电). A word that is known as it stands stays, and so does what may be a slip where the word itself is said. Undefined where nothing was mended.
 */
export function mended(question: string, isKnown: (word: string) => boolean): string | undefined {
  let text = question
  for (let at = 0; at + 1 < text.length; at++) {
    const word =
      slipAt(text, at, byFirst.get(text.charCodeAt(at)), isKnown) ??
      slipAt(text, at, bySecond.get(text.charCodeAt(at + 1)), isKnown)
    if (word) text = text.slice(0, at) + word + text.slice(at + word.length)
  }
  return text === question ? undefined : text
}

function wordsBySign(nth: number): ReadonlyMap<number, readonly string[]> {
  const found = new Map<number, string[]>()
  for (const word of asked) found.set(word.charCodeAt(nth), [...(found.get(word.charCodeAt(nth)) ?? []), word])
  return found
}

const none: readonly string[] = []

/** The first of these words that stands there with one slip; none where the odd sign makes a word with its neighbour outside (请假照顾). */
const slipAt = (text: string, at: number, words: readonly string[] = none, isKnown: (word: string) => boolean) =>
  words.find((word) => {
    const end = at + word.length
    const odd = end > text.length ? undefined : slipFrom(text.slice(at, end), word)
    if (odd === undefined || text.includes(word) || isKnown(text.slice(at, end))) return false
    const before = odd === 0 && at > 0 && isKnown(text.slice(at - 1, at + 1))
    const behind = odd === word.length - 1 && end < text.length && isKnown(text.slice(end - 1, end + 1))
    return !before && !behind
  })

/** Where just one character differs, and it sounds the same. */
function slipFrom(typed: string, word: string): number | undefined {
  let odd: number | undefined
  for (let at = 0; at < word.length; at++) {
    if (typed.charCodeAt(at) === word.charCodeAt(at)) continue
    if (odd !== undefined) return undefined
    odd = at
  }
  return odd !== undefined && soundOf.get(word[odd]!)?.includes(typed[odd]!) ? odd : undefined
}
