import { View } from '@tarojs/components'
import { Card } from '../../ui/Card'
import { Disclosure } from '../../ui/Disclosure'

const ways = [
  '记下一天的核对码：抄写、拍照或复制都行。以后再来看，64 个字符应当一个都不差。',
  '看前后两天：每一天都写着前一天的核对码。中间换了一天、少了一天，就接不上，这一页会标出来。',
  '督查和审计可以拿全部办件从头再算一遍，有一件被改动过，就能指出是哪一件。',
]

/** What the value is and how anybody checks it, in plain words. */
export function HowToCheck() {
  return (
    <Card title="这是什么，怎么核对">
      <View>
        每天夜里，把到前一天为止的全部办件记录、工作人员账号、单位和个人信息保护的记录算成一串字符，公布在这里。以后只要有人改动过一件旧记录，再算就对不上。
      </View>
      <View className="second">这串字符里没有姓名、电话和内容，也倒推不出来。</View>
      <View className="numbered">
        {ways.map((way, index) => (
          <View key={way} className="numbered__one">
            <View className="numbered__mark" {...{ 'aria-hidden': true }}>
              {index + 1}
            </View>
            <View>{way}</View>
          </View>
        ))}
      </View>
      <Disclosure label="自己算一遍核对码">
        <View className="stack stack--close">
          <View>
            把这几样各写一行：日期（写成
            2026-11-25）、件数、办件校验值、前一天的核对码，写着账号的再加账号数、账号校验值，写着单位的再加单位数、单位校验值，写着个人信息保护记录的再加它的校验值（那天写着份数的，份数在它前面），写着放假安排的再加它的校验值，行与行之间一个换行，最后不换行，用
            SHA-256 算出来的就是当天的核对码。第一天之前没有核对码，写 64 个 0。
          </View>
          <View>
            办件校验值按 RFC 9162
            的树状算法，由每一件办件的编号和它最后一条记录的校验值算出；别的校验值照样由每个账号、每个单位、每份记录、每一年放假安排的编号和它最后一条记录算出。
          </View>
        </View>
      </Disclosure>
    </Card>
  )
}
