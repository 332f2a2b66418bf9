/** What is typed with the first letters of a word, or its pinyin, where a keyboard is in a hurry: nobody here means anything else. */
const words: Readonly<Record<string, string>> = {
  gjj: '公积金',
  gongjijin: '公积金',
  sfz: '身份证',
  shenfenzheng: '身份证',
  hkb: '户口本',
  hukou: '户口',
  jsz: '驾驶证',
  jiazhao: '驾照',
  xsz: '行驶证',
  jzz: '居住证',
  cjz: '残疾证',
  jhz: '结婚证',
  lhz: '离婚证',
  fcz: '房产证',
  yyzz: '营业执照',
  zhizhao: '执照',
  wxyj: '五险一金',
  ylbx: '养老保险',
  yanglao: '养老',
  sybx: '失业保险',
  gsbx: '工伤保险',
  gongshang: '工伤',
  shebao: '社保',
  yibao: '医保',
  dibao: '低保',
  gongzi: '工资',
  laoban: '老板',
  wuye: '物业',
  nuanqi: '暖气',
  zhaijidi: '宅基地',
  chaiqian: '拆迁',
  lihun: '离婚',
  jiehun: '结婚',
  tuixiu: '退休',
  yajin: '押金',
  zufang: '租房',
  kuaidi: '快递',
  ddc: '电动车',
}

/** The question with those in characters; undefined where there are none. */
export function inCharacters(text: string): string | undefined {
  const said = text.replace(/[a-z]+/gi, (letters) => words[letters.toLowerCase()] ?? letters)
  return said === text ? undefined : said
}
