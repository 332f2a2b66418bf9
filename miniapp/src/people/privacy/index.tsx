import { missedAfter } from '@shared/people/keeping/missed'
import { keepingSchedule, spokenKept } from '@shared/people/keeping/schedule'
import { View } from '@tarojs/components'
import { go } from '../../platform/go'
import { Card } from '../../ui/Card'
import { Page } from '../../ui/page/Page'
import { Pressable } from '../../ui/Pressable'

/** What is kept of a person, for what, who sees it and for how long: one card a doing, each line true of the server. */
const kept: readonly { doing: string; lines: readonly string[] }[] = [
  {
    doing: '提问、看规定、看公告',
    lines: [
      '不用登录。问题不和任何人连在一起，有答案的不保存。',
      `没有找到答案的问题，去掉姓名、电话和住址，保存 ${missedAfter.days} 天，旁边只有一个认不出是谁的记号，用来数有几个人问过。${missedAfter.people} 个人以上问过相近的，负责的单位才看得到问的话。`,
      '你说一条解答有用或没有解决，会保存这个选择和你写的话。登录以后说没有解决的，另存一个认不出是谁的记号，只用来数有几个人。',
    ],
  },
  {
    doing: '登录',
    lines: [
      '用手机号登录：保存打了星号的号码，像 138****0001。完整的号码只变成一串认不出的字符，用来认出是同一个人。发验证码的时候，号码交给发短信的公司，只用来发这一条。',
      '用微信登录：只保存一串认不出的字符。不要你的微信昵称、头像和手机号。',
    ],
  },
  {
    doing: '提交诉求、申请公开信息',
    lines: [
      '保存你写的内容、你选的地方，和你愿意留的称呼、电话。申请公开政府信息要写姓名、电话，交身份证明，这是《中华人民共和国政府信息公开条例》第二十九条要求的。身份证明的照片另放一处，只给核对的人看，核对完就删除，副本过一天也删除。',
      '称呼和电话只有你自己和现在答复你的单位看得到。转给别的单位以后，原来的单位看不到。到期自动删除，多久见下面的保存期限。',
      '称呼和电话写错了，在那件事的页面上更正，或者在“我的信息”里一次改全部。信息公开申请的姓名，身份证明核对过或者答复过以后不在这里改，要找办理的单位。',
      '照片和 PDF 只收你自己选的那几个，传了没用上的删除。',
      '单位怎么办、怎么答复，是单位履行职责的记录，依法归档，不跟着删除（《中华人民共和国档案法》第十三条、第十四条）。',
    ],
  },
  {
    doing: '关注一个地方、收消息',
    lines: [
      '关注的地方保存在这台手机上，登录后也随账号保存，可以随时取消。发给你的消息保存在收件箱里。',
      '同意收微信通知的，加密保存你在这个小程序里的微信标识；留下手机号收短信的，号码加密保存，发的时候交给发短信的公司，只用来发这一条。在“通知设置”里随时可以删掉，删了就没有了。什么公告发过给你，保存半年。',
    ],
  },
  {
    doing: '公开给别人参考',
    lines: ['要你另外同意，公开的是编辑改写、单位看过的问与答，去掉了姓名、电话和住址。可以随时在这件事的页面上撤回。'],
  },
  {
    doing: '保存在这台手机上',
    lines: [
      '登录的凭证、写了一半的内容、字的大小。在“我家的情况”里说的，只存在手机上，不发给任何人，可以一次全部删掉。点“复制”时往剪切板里放一段字，从来不读剪切板。',
    ],
  },
  {
    doing: '不要的',
    lines: [
      '不收你的位置。你点“用手机的大概位置”选地方时，只在这台手机上判断在哪个县区。公告画了范围，你问“我家在里面吗”时，位置只在这台手机上比一下，不发出来，也不保存。',
      '不要通讯录、麦克风，不放广告，不把你的信息交给别的公司做别的事。',
    ],
  },
]

/** By the schedule that the deleting job reads. */
const longs = keepingSchedule.map(({ id, what, purpose, seenBy, kept: long, basis }) => ({
  id,
  what,
  long: spokenKept(long),
  more: `用处：${purpose}。谁看得到：${seenBy}。依据：${basis}。`,
}))

/** 个人信息怎样使用: told before anything is collected, in the words of daily life. */
export default function Privacy() {
  return (
    <Page title="个人信息怎样使用" headed>
      <View className="stack">
        {kept.map(({ doing, lines }) => (
          <Card key={doing} title={doing}>
            <View className="stack stack--close">
              {lines.map((line) => (
                <View key={line}>{line}</View>
              ))}
            </View>
          </Card>
        ))}
        <Card title="保存期限">
          <View className="rows">
            {longs.map(({ id, what, long, more }) => (
              <View key={id} className="row">
                <View className="row__words">
                  <View className="row__title">{what}</View>
                  <View>{`保存：${long}`}</View>
                  <View className="row__note">{more}</View>
                </View>
              </View>
            ))}
          </View>
          <View className="second">到期的每天夜里自动删除，删除本身记在办理经过里。</View>
        </Card>
        <Card title="你可以">
          <View className="stack stack--close">
            <View>
              看和带走这里保存的关于你的全部内容，更正办件里的姓名和电话，撤回同意，在所有设备上退出，注销账号。
            </View>
            <View>撤回同意不影响办件：答复你是单位的法定职责。</View>
            <Pressable kind="quiet" onPress={() => go('/people/record/index')}>
              打开我的信息
            </Pressable>
          </View>
        </Card>
      </View>
    </Page>
  )
}
