/** Cities, and what is grown or kept, that are written as names are. */
const places = new Set('张家界 张家口 张家港 石家庄 马鞍山 景德镇 连云港 秦皇岛 牡丹江 平顶山 齐齐哈尔'.split(' '))
/** 金店老板, 银厂经理: what somebody is in charge of. */
const kept = /^[金银铜钢铁油煤药酒茶花鱼米布车房][店厂铺馆矿行场]$/u
/** 小叶榕, 小叶女贞: trees and herbs. */
const grown = /^叶(?:榕|女贞?|黄杨?|栀子?|桂|蔷薇?|紫檀?)/u

/** Whether what looks like a name at a place of a text is a city, a shop or a tree. */
export function isThing(plain: string, from: number, to: number): boolean {
  const words = plain.slice(from, to)
  return places.has(words) || kept.test(words) || (grown.test(words) && /[小大]$/u.test(plain.slice(0, from)))
}
