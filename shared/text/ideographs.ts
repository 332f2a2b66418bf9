/**
 * Characters of the block CJK Radicals Supplement, each followed by the ideograph it is drawn as: Unicode's
 * EquivalentUnifiedIdeograph, which NFKC leaves alone. Before them the three Kangxi radicals that NFKC turns into a
 * form simplified texts do not use, and 﨑, which has no decomposition.
 */
const drawnAlike =
  '⼾户⾭青⿈黄﨑崎⺁厂⺂乛⺃乚⺄乙⺅亻⺆冂⺈刀⺉刂⺊卜⺋㔾⺌小⺍小⺎兀⺏尣⺐尢⺒巳⺓幺⺔彑⺕彐⺖忄⺗心⺘扌' +
  '⺙攵⺛旡⺜日⺝月⺞歺⺟母⺠民⺡氵⺢氺⺣灬⺤爫⺥爫⺦丬⺧牛⺨犭⺩王⺫目⺬示⺭礻⺯糹⺰纟⺱罓⺲罒⺳㓁⺴冗⺶羊' +
  '⺹耂⺺肀⺻聿⺼肉⺾艹⺿艹⻀艹⻁虎⻂衤⻃覀⻄西⻅见⻆角⻈讠⻉贝⻋车⻌辶⻍辶⻎辶⻏邑⻐钅⻑長⻒镸⻓长⻔门⻖阝' +
  '⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻟飠⻠饣⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻫斉⻬齐⻭歯⻮齿⻯竜⻰龙⻱龜⻲亀' +
  '⻳龟'

const ideographs = new Map(
  Array.from({ length: drawnAlike.length / 2 }, (_, at) => [drawnAlike.charAt(at * 2), drawnAlike.charAt(at * 2 + 1)]),
)

/** Radicals (⾀ ⺠ ⻓) and compatibility ideographs (金 塚), which PDF files and some keyboards put in a word's place. */
const lookalikes = /[\u2e80-\u2fd5\uf900-\ufaff]|\ud87e[\udc00-\ude1d]/g

/** A text in the ideographs people type, however its file encodes them; every other character stays. */
export function plainIdeographs(text: string): string {
  return text.replace(lookalikes, (sign) => ideographs.get(sign) ?? sign.normalize('NFKC'))
}
