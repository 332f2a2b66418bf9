import { ambulance, fireBrigade, police } from './numbers'
import type { Urgent } from './urgent'

/** Ways in which somebody can be in danger, each with its own first steps. */
export type Way =
  | 'crisis-high'
  | 'crisis-hurt'
  | 'crisis-thought'
  | 'fire'
  | 'gas'
  | 'poisonGas'
  | 'pit'
  | 'explosion'
  | 'shock'
  | 'wire'
  | 'drowning'
  | 'trapped'
  | 'violence'
  | 'held'
  | 'childLost'
  | 'childHarmed'
  | 'childTrapped'
  | 'childSwallowed'
  | 'lostOld'
  | 'crash'
  | 'medical'
  | 'heat'
  | 'stroke'
  | 'unwell'
  | 'swindled'
  | 'unsure'

type Call = Urgent['calls'][number]

/** 交通事故报警 of the traffic police. */
const trafficPolice: Call = { number: '122', name: '交通事故报警' }
/**
 * 全国统一心理援助热线: set up by the National Health Commission's notice of 25 December 2024, in service all over the
 * country since 1 May 2025, at least 18 hours a day; callers stay anonymous.
 */
const listening: Call = { number: '12356', name: '心理援助热线', when: '想找人说说，不用报姓名' }
/** 预警劝阻专线 of the police against telecom fraud, the same all over the country. */
const againstFraud: Call = { number: '96110', name: '反诈专线', when: '拿不准是不是骗子' }

const advice: Record<Way, Urgent> = {
  'crisis-thought': {
    what: '想不开',
    now: ['愿意说出来就很好，不用一个人扛着；请信得过的人现在就来陪着', '把药、刀、绳子拿远，离开窗边和高处'],
    calls: [listening, { ...police, when: '快要出事' }, { ...ambulance, when: '已经受伤或者吃了药' }],
  },
  'crisis-high': {
    what: '想不开',
    now: ['先离开边上，坐下来，等人来，不用急着决定什么', '在旁边的人：别围观，别刺激，慢慢听，陪着说话，等警察到'],
    calls: [police, { ...fireBrigade, when: '人在高处' }, listening],
  },
  'crisis-hurt': {
    what: '想不开，已经受伤',
    now: ['马上打 120；流血就用干净的布用力按住', '吃了药、喝了农药的，别催吐，药瓶留着给医生看'],
    calls: [ambulance, police, listening],
  },
  fire: {
    what: '起火',
    now: ['人先出去：弯腰捂住口鼻走楼梯，不坐电梯，不回头拿东西', '出不去就关上门，用湿毛巾堵门缝，到窗口喊人'],
    calls: [fireBrigade, { ...ambulance, when: '有人受伤' }],
  },
  gas: {
    what: '燃气泄漏',
    now: ['开窗，关上阀门，不开关任何电器，不点火，不在屋里打电话', '人都出去，到外面再打电话'],
    calls: [fireBrigade, { ...ambulance, when: '有人头晕、恶心' }],
  },
  poisonGas: {
    what: '煤气或毒气中毒',
    now: ['开窗，把人移到有新鲜空气的地方，不开关电器，不点火', '没有呼吸就按压胸口，听 120 电话里怎么说就怎么做'],
    calls: [ambulance, { ...fireBrigade, when: '里面还有人出不来' }],
  },
  pit: {
    what: '下去的人闷倒了',
    now: ['谁也别再下去：里面有毒气或者没有氧气，救人的一样倒', '离开井口、池边，别点火，等消防带着面具下去'],
    calls: [fireBrigade, ambulance],
  },
  explosion: {
    what: '爆炸',
    now: ['马上离开，越远越好，可能还会再炸', '别回去拿东西，别围观'],
    calls: [fireBrigade, { ...ambulance, when: '有人受伤' }, police],
  },
  shock: {
    what: '触电',
    now: [
      '先拉电闸；拉不了就用干木棍、干衣服把电线挑开，别用手拉人',
      '没有呼吸就按压胸口，听 120 电话里怎么说就怎么做',
    ],
    calls: [ambulance, { ...fireBrigade, when: '断不了电' }],
  },
  wire: {
    what: '电线断落',
    now: ['别靠近，离断线 8 米以上；已经在近处的，双脚并拢慢慢跳开', '拦住别人，不要让车和人过去'],
    calls: [police, { ...fireBrigade, when: '起火或者有人被困' }, { ...ambulance, when: '有人触电' }],
  },
  drowning: {
    what: '落水',
    now: [
      '大声喊人；递竹竿、绳子，扔能浮的东西，不会救人的别下水',
      '救上来没有呼吸就按压胸口，听 120 电话里怎么说就怎么做',
    ],
    calls: [fireBrigade, ambulance, police],
  },
  trapped: {
    what: '被困',
    now: ['别硬闯、别扒门；在电梯里按警铃，发大水往高处去', '说清在哪里、几个人、有没有人受伤，手机留着电'],
    calls: [fireBrigade, { ...ambulance, when: '有人受伤' }],
  },
  violence: {
    what: '有人动手',
    now: ['先躲到能锁门的地方，或者跑到人多的地方', '打通 110，说地址；不敢说话也别挂断'],
    calls: [police, { ...ambulance, when: '有人受伤' }],
  },
  held: {
    what: '被人关着、不让走',
    now: [
      '别硬拼，先顺着他们；记住哪栋楼几层，或者车牌和路边的招牌',
      '没人看见时打通 110，不敢说话也别挂断；能发消息，就把位置发给家里人',
    ],
    calls: [police, { ...ambulance, when: '有人受伤' }],
  },
  childLost: {
    what: '孩子有危险',
    now: ['马上报警，不用等 24 小时', '说清孩子的样子、穿什么衣服、最后在哪里，一个人留在原地等'],
    calls: [police],
  },
  childHarmed: {
    what: '有人在伤害孩子',
    now: [
      '孩子在身边就留住，别再去那个人那里；已经去了、被带走了，马上报警，说清在哪里',
      '别怪孩子，轻声听，别追着问；衣服先别洗，留给警察看',
    ],
    calls: [police, { ...ambulance, when: '孩子受伤' }],
  },
  childTrapped: {
    what: '孩子有危险',
    now: ['锁在车里、叫着没反应，就砸离孩子最远的车窗', '别硬拽；陪孩子说话，等救援的人来'],
    calls: [fireBrigade, { ...ambulance, when: '受伤或者叫不醒' }, police],
  },
  childSwallowed: {
    what: '吃下有毒的、噎住了',
    now: [
      '吃下药、农药、电池的，别催吐，别喂水，带上剩下的和瓶子',
      '噎住喘不上气：趴低拍后背，五下不出来就听 120 怎么说',
    ],
    calls: [ambulance],
  },
  lostOld: {
    what: '家里人走失',
    now: ['马上报警，不用等 24 小时', '说清样子、穿什么衣服、最后在哪里，家里留一个人等'],
    calls: [police],
  },
  crash: {
    what: '出车祸',
    now: ['开双闪，能走的人都到路边安全的地方', '受伤的人别随便搬动，除非车要着火'],
    calls: [{ ...ambulance, when: '有人受伤' }, trafficPolice, { ...fireBrigade, when: '有人卡在车里或者起火' }],
  },
  medical: {
    what: '受伤急救',
    now: ['别随便搬动，别喂水喂药，流血就用干净的布按住', '没有呼吸就按压胸口，听 120 电话里怎么说就怎么做'],
    calls: [ambulance],
  },
  stroke: {
    what: '像是中风',
    now: [
      '马上打 120，一会儿也别等，别先去小医院看看；记住是几点开始的',
      '让人侧着躺，别喂水喂药，别扶起来走，也别揉捏',
    ],
    calls: [ambulance],
  },
  unwell: {
    what: '听上去有人不舒服',
    now: [
      '胸口疼、喘不上气、抽、叫不醒、说不清话、半边没劲的，马上打 120',
      '别的去医院看，或者问医生；吃什么药、吃多少，听医生的',
    ],
    calls: [{ ...ambulance, when: '急的、拿不准的' }],
    perhaps: true,
  },
  heat: {
    what: '中暑',
    now: [
      '抬到阴凉通风的地方，解开衣服，用凉水浇、擦、扇风，别等车来才降温',
      '说胡话、叫不醒的别喂水；没有呼吸就按压胸口，听 120 电话里怎么说就怎么做',
    ],
    calls: [ambulance],
  },
  swindled: {
    what: '钱正在被骗走',
    now: [
      '停下：不再转钱，不报验证码，关掉屏幕共享，挂掉电话',
      '已经转了的马上打 110，说清转到哪个账户；再打银行的客服电话，请银行止付',
    ],
    calls: [{ ...police, when: '钱已经转出去' }, againstFraud],
  },
  unsure: {
    what: '听上去有人有危险',
    now: ['先离开危险的地方，再打电话；不知道打哪个就打 110', '说清在哪里、出了什么事、有没有人受伤'],
    calls: [
      { ...police, when: '有人动手，或者不知道打哪个' },
      { ...ambulance, when: '有人受伤、叫不醒' },
      { ...fireBrigade, when: '着火、被困、落水' },
    ],
    perhaps: true,
  },
}

/** What to do first and whom to call. */
export const adviceFor = (way: Way): Urgent => advice[way]
