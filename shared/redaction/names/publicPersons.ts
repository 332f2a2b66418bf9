/** Persons of history, books and public life: whoever names them gives nobody away. */
const persons = new Set(
  (
    '曹植 武松 武大郎 潘金莲 西门庆 宋江 鲁智深 李逵 晁盖 孔子 孟子 孟母 颜回 曾子 墨子 荀子 庄子 老子 孙膑 孙武 诸葛亮 关羽 张飞 刘备 曹操 ' +
    '李白 杜甫 苏轼 陆游 屈原 岳飞 戚继光 郑成功 林则徐 傅斯年 季羡林 孔繁森 武训 张自忠 雷锋 焦裕禄 王进喜 时传祥 董存瑞 黄继光 邱少云 ' +
    '毛泽东 周恩来 朱德 刘少奇 邓小平 江泽民 胡锦涛 习近平 李克强 孙中山 鲁迅 钱学森 袁隆平 钟南山 张桂梅 贾思勰 马可波罗 范仲淹 包拯 包青天 ' +
    '海瑞 狄仁杰 司马迁 司马光 华佗 李时珍 张仲景 孙思邈 王羲之 颜真卿 祖冲之 张衡 秦始皇 汉武帝 唐太宗 康熙 乾隆 杨贵妃 王昭君 花木兰 穆桂英 ' +
    '孙悟空 唐僧 猪八戒 沙和尚 林黛玉 贾宝玉 薛宝钗 王熙凤 刘胡兰 江姐 马克思 列宁 莫言'
  ).split(' '),
)
export const isPublicPerson = (name: string): boolean => persons.has(name)
