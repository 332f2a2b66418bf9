/** Signs that given names are made of; nine names of ten hold one of them. */
const usual = new Set(
  '建国华明军平伟强芳秀英桂兰玉凤春梅红丽娟敏静霞燕艳娜婷雪莹琳琪慧佳欣怡雅洁颖倩璐瑶萌蕾薇宁宇浩轩泽涵梓子晨睿博文俊杰磊鑫涛鹏飞超辉亮勇刚毅峰岩松柏林森海洋江波涌泉龙虎彪志宏伟光荣耀祖德福禄寿喜庆祥瑞贵富财金银铜铁锁柱栓根生长青山川河东南西北中新民爱莲荷菊香芬芝翠珍珠琴瑟淑贞贤惠素云彩凡帆旭阳昊天晓小大永恒久远义礼智信仁忠孝诚善良学武斌彬才成立力进胜利凯旋振兴邦政权卫保安康健乐悦朋友仲伯季少老存茂盛昌隆运来顺达通如意吉星月亭婉妍妮娅媛娇嫣然依诺可心语思梦诗画墨书瀚鸿雁鹤鸣莺鹃雷电风雨霖霜冰露清源润泽沛淼楠桐梁栋材枫桦柳杨榕槐杏桃李花草苗蕊菲芸芷若苏萍蓉薛蓝紫丹彤朱赤碧绿白玄素景升昇晟昭昱晖曦朝晗晴岚峻岭崇嵩岳坤乾元亨利贞启开承继传家业鼎铭钧锋锐钢铮锦绣织绍维纲纪经纬统绪缘双全先祥孟仲传守宪怀念恩惠召训谦谨让温良恭俭厚朴正直方圆尚敬迎春夏秋冬'.replace(
    /\s/g,
    '',
  ),
)
/** Signs that begin no given name, and signs that end none. */
const never = new Set(
  '的了着过们吗呢吧啊呀哦是在我你他她它这那哪谁什么怎几个些种样不没未无也都就还又只被把给跟让对从向到去等及与或而且但因所以于其此该各每说问叫打找要会能应将已曾再很太最更较非常把被比次第时间里上下内外前后左右多少两几块元角分年月日号点钟局办科处室部委厅院所站店厂司款费税价钱钱路街村镇乡县市区省镇楼做作看听吃喝走跑住租卖买送拿带用请求诉讼反映投举报告称表示认为觉得知道发现出现存在进行提交缴纳办理处置管疗手术住院病痛'.replace(
    /\s/g,
    '',
  ),
)
/** Signs that follow a name and are none of it. */
const follows = new Set(
  '的了着过们吗呢吧啊是在我你他她它这那谁不没也都就还又只被把给跟和与及或让对从向到去来说称等要会能应将已再很有因于于,以经于拿带请做打骂欠借租住搬等家同系现今昨前曾自当每总老竟竟却常正却先拖拒开停占用找叫'.replace(
    /[\s,]/g,
    '',
  ),
)

export const isNameSign = (sign: string): boolean => usual.has(sign)
export const isNeverGiven = (sign: string): boolean => never.has(sign)
export const followsName = (sign: string): boolean => follows.has(sign)
