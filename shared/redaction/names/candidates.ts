import type { Cue } from './cueBefore'
import { doubleFamily, isFamily } from './family'
import { familySigns } from './signs'

const rareDouble =
  '第五|东方|东郭|南门|左丘|梁丘|谷梁|漆雕|公西|公良|巫马|乐正|壤驷|仲孙|鲜于|闾丘|司寇|颛孙|子车|宰父|夹谷|段干|羊舌|微生'
const double = new Set([...doubleFamily.split('|'), ...rareDouble.split('|')])
/** Family names too rare for the counts of signs.ts, or too much of an everyday word to count by themselves. */
const rare =
  '门年来战占国后海福爱由相东南北西前左右朵药竹原院盘撖晃礼双铁银玉月信仁有居能容步空经从通师益公富家买兴良老同上下正真展冲洗亮力立志智治青朝晨晓光星辰雪霜雨露天地川湖泉波春夏秋冬松竹梅兰菊材木土字首世先旗实芳香寸巨初才尘回呙朗李术第绳邑粱宾候暨耨部鹿者职藤贞逮镡院静鬲鲜麦郇法尧衡亓郄昝仝仉缑佴岐逯厍晁笪谯竺蔄綦钭禚訾邸苌怡恽衷覃揭冼区盛粘练郦邝臧邰逄嘎尕鞠昌信么幺么员妫娄宓宛尉屠屯岱崖嵇常幸幼庚弥强归怀悦惠慈戈房扬承折抗招拓操敬旷昂昝晋景曲望未朴杭东林果枚柔栗桐桓梵森植楚榆樊橘欧歧毌毋毓水汲沃沐泥泰洛洪浑浦涂淦渠温游湛满滑漆漕潭澹灌灵炎焉煜燎爨牟犁狐献玄环珠理琚琦瑞璩瓮甄甘用畅畔留畲疏白皋盍盖睢矫矿砀破硕碧磨祈祖神禄禤禹离种秘程穰窦立笃第筱简箫簿类糜系紫索縻绵罕羡羿翁翦耿肥胥能臾舍良艾芦花苍苑苟若苦茆茹荀荆药莘莱菅落葛董蒙蒯蒿蓝蓬蔡蔺薄藏虎虞蚁蛮行衣袭裘解訾计讷许诸谌谈谒谬豆象贝质贯赏赛赫起越路车轩载辉辗辛边迟述速逢遇道遥那郏部都酒里重野钞钟钦铎锁锐镜长门闪闭闵闻阎阙防阮阳附陀隆集雒雪霜露青静鞏韦项须顿颜风食首骆高髙鬼魏鱼鲁鸿鹿麦黎黑默鼓齐龙龚'
const families = new Set([...familySigns.flatMap(([, signs]) => [...signs]), ...rare])

/** How many signs of a text at a place may be a family name: 2 for 欧阳 and 第五, 1, or 0. */
export function familyAt(text: string, at: number): number {
  if (double.has(text.slice(at, at + 2))) return 2
  const sign = text[at] ?? ''
  return families.has(sign) || isFamily(sign) ? 1 : 0
}

/** A family name and a given name of one or two signs; after a cue also a family name that nobody listed. */
export function candidatesAt(run: string, at: number, cue: Cue): { family: number; length: number }[] {
  const family = familyAt(run, at) || (cue ? 1 : 0)
  const all = family > 0 ? [family + 1, family + 2] : []
  return all.filter((length) => at + length <= run.length).map((length) => ({ family, length }))
}
