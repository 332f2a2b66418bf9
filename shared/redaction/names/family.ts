/** Family names of two signs, and of one; those of one that are everyday words stand apart. */
export const doubleFamily =
  '欧阳|上官|司马|诸葛|夏侯|皇甫|尉迟|公孙|慕容|令狐|司徒|南宫|宇文|长孙|独孤|司空|端木|百里|呼延|完颜|西门|轩辕|澹台|公冶|太史|申屠|钟离|闻人|赫连|拓跋|纳兰|淳于|单于|公羊|万俟|濮阳'
const plain =
  '桂柏王李张刘陈杨石严马金赵吴周徐孙朱胡郭何林罗郑梁谢宋唐许邓冯韩曹曾彭萧肖蔡潘田董袁余叶蒋杜苏魏程吕丁沈任姚卢傅钟姜崔谭廖范汪陆戴贾韦夏邱侯邹熊孟秦江阎闫薛尹段雷黎史龙陶贺顾毛郝龚邵覃武莫孔汤温康施洪季庞仝付耿牛褚翟巩路冀毕焦曲柴阮苗凌纪艾桑樊葛尚邢齐伍庄申柳鲁詹涂祝房裴喻盛童霍游聂骆柯蓝滕殷瞿谷鲍卓宁饶舒娄岳甘屈景丛邬卞楚闵臧廉芦栾冉匡宫储厉仇逯亓綦逄辛荆隋隗湛席蔺闻戚乔米晏窦沙郁荀胥鄢邸阚鞠牟迟禹郗苑缪尤祁佟昝倪蒲滑麻酆鄂籍赖蓟薄印宿怀邰咸卜项宗古易慎戈庚终暨耿满弘寇广禄阙欧殳沃利蔚越夔隆厍勾敖融冷訾辛阚简饶毋沙乜养丰蒯竺逑盖桓粘檀苟兰佘岑晁钮靳解强狄宓井巴谌支 咎莘阎牧山 束丹乌佀凤荔郜谯羡鹿伯姬翁晋粟墨燕郎玄笪贲伊矫於郏屠仵冼展朴糜虞仰揣章羊哈琚禚丑秋肇司巢芮荣寿茹戎佴钦臾颜宾燮睦弋杭吉皮汝昌刑嵇玉阴苍诸郐巫俞璩睢符濮衣庾缑兀郤蹇迮呼邑宣汲蓬祖扈刁邴仉宦亢幸索贝戢冮鄯蒙鬱甄裘帅赫奚尕贡穆郄封庹慕弓蔄羿扆钭'.replaceAll(
    ' ',
    '',
  )
/** These count only where what follows looks like a given name through and through. */
const everyday =
  '阳时关管于方向成单车别安平高黄白钱包水万常党连边计应文左明言化云元仲伏花古易利满广支牧养强解项怀任全米丰房路项沙妥昊谈农延衡韶漆拜卫都种撒危暴班茅邝鱼闪堵那冶华琴松惠浦敬池归赏修权宰乐红揭劳郦况扶查雍覆习沐梅区'
const all = new Set([...plain, ...everyday])
const doubtful = new Set(everyday)

export const isFamily = (sign: string): boolean => all.has(sign)
/** A family name that is an everyday word besides: 方, 于, 高. */
export const isDoubtful = (sign: string): boolean => doubtful.has(sign)
