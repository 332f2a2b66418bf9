import type { submitOnBehalf } from '@shared/inquiries/contract'
import type { Replied } from '@shared/operation'
import { View } from '@tarojs/components'
import { go } from '../../platform/go'
import { Banner } from '../../ui/Banner'
import { Copy } from '../../ui/Copy'
import { Heading } from '../../ui/page/Heading'
import { Pressable } from '../../ui/Pressable'
import { print } from '../../platform/files/print'
import { slipFacts, slipNotes, slipText } from './slipText'

interface SlipPageProps {
  made: Replied<typeof submitOnBehalf>
  /** On: to another person, or back to what was changed and is in no case. */
  onNext: (another: boolean) => void
}

/** 回执: what the person takes home, on paper or as a message. No name, no telephone: it may be lost. */
export function SlipPage({ made: { slip, inquiry, changedSince }, onNext }: SlipPageProps) {
  const { id } = slip
  return (
    <View className="stack record">
      {changedSince ? (
        <Banner tone="amber">
          第一次登记已经收到了，这是它的回执。后来改的不在这一件里：要补的，请办理的人记下；是另一件事，就另登记一件
        </Banner>
      ) : (
        <Banner tone="green">登记好了，把编号告诉他</Banner>
      )}
      <View className="slip">
        <Heading level={1}>登记回执</Heading>
        <View className="small">聊城 · 一号答</View>
        <View className="slip__label">查询编号</View>
        <View className="code">{id}</View>
        {slipFacts(slip).map(([name, value]) => (
          <View key={name} className="slip__fact">
            <View className="slip__label">{name}</View>
            <View>{value}</View>
          </View>
        ))}
        <View className="slip__notes">
          {slipNotes(slip).map(([name, text]) => (
            <View key={name}>
              <View className="slip__label">{name}</View>
              <View>{text}</View>
            </View>
          ))}
        </View>
      </View>
      <View className="actions">
        {print ? (
          <Pressable kind="primary" onPress={print}>
            打印回执
          </Pressable>
        ) : null}
        <Copy kind={print ? 'quiet' : 'primary'} text={slipText(slip)} word="复制回执" />
        {inquiry ? (
          <Pressable kind="quiet" onPress={() => go('/workbench/case/index', { id })}>
            打开这件
          </Pressable>
        ) : null}
        {changedSince ? (
          <Pressable kind="quiet" onPress={() => onNext(false)}>
            是另一件事，另登记
          </Pressable>
        ) : null}
        <Pressable kind="quiet" onPress={() => onNext(true)}>
          登记下一位
        </Pressable>
      </View>
    </View>
  )
}
