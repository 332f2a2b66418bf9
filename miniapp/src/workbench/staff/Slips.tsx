import type { AccountSlip } from '@shared/people/contractAdministration'
import { View } from '@tarojs/components'
import { dayAndTime } from '../../platform/dates'
import { print } from '../../platform/files/print'
import { Banner } from '../../ui/Banner'
import { Copy } from '../../ui/Copy'
import { Heading } from '../../ui/page/Heading'
import { Pressable } from '../../ui/Pressable'

const textOf = ({ account, name, password, until }: AccountSlip) =>
  `${name}\n账号：${account}\n一次性密码：${password}\n${dayAndTime(until)}以前有效，第一次登录后换成自己的密码`

/** 条子: one-time passwords as they are handed over, on paper or as a message; shown this once. */
export function Slips({ slips, onDone }: { slips: readonly AccountSlip[]; onDone: () => void }) {
  return (
    <View className="stack">
      <Banner tone="amber">密码只在这里显示这一次，离开这一页就看不到了。请当面交给本人</Banner>
      <View className="slips">
        {slips.map((one) => (
          <View key={one.account} className="account-slip">
            <Heading level={2}>{one.name}</Heading>
            <View>{`账号：${one.account}`}</View>
            <View>一次性密码：</View>
            <View className="account-slip__password">{one.password}</View>
            <View className="small">{`${dayAndTime(one.until)}以前有效，第一次登录后换成自己的密码`}</View>
          </View>
        ))}
      </View>
      <View className="actions">
        {print ? (
          <Pressable kind="primary" onPress={print}>
            打印
          </Pressable>
        ) : null}
        <Copy kind={print ? 'quiet' : 'primary'} text={slips.map(textOf).join('\n\n')} word="复制" />
        <Pressable kind="quiet" onPress={onDone}>
          交给本人了
        </Pressable>
      </View>
    </View>
  )
}
