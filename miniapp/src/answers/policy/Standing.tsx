import type { readPolicy } from '@shared/answers/contract'
import type { Replied } from '@shared/operation'
import { View } from '@tarojs/components'
import { goInstead } from '../../platform/go'
import { Banner } from '../../ui/Banner'
import { Heading } from '../../ui/Heading'
import { Pressable } from '../../ui/Pressable'
import { since } from '../since'

type Read = Replied<typeof readPolicy>

/** What it is, since when it applies, who is in charge, and, where it no longer applies, what does. */
export function Standing({ policy, cited }: { policy: Read; cited: string }) {
  const { id, title, fullTitle, effectiveFrom, status, successor, attribute, drafter, department } = policy
  const charge = [
    drafter ? `起草单位：${drafter}` : '',
    department && department.name !== drafter ? `在本市由${department.name}负责解答` : '',
    `公开属性：${attribute}`,
  ].filter(Boolean)
  return (
    <>
      {status === 'superseded' ? (
        <Banner tone="amber">
          {successor
            ? `这是旧版本，已经不再施行，只供对照。现行的是《${successor.title}》，${since(successor.effectiveFrom, successor.id)}`
            : '这是旧版本，已经不再施行，只供对照'}
        </Banner>
      ) : null}
      {status === 'not-yet' ? <Banner tone="amber">这个版本还没有开始施行</Banner> : null}
      {successor ? (
        <Pressable
          kind="quiet"
          onPress={() =>
            goInstead('/answers/policy/index', {
              id: successor.id,
              ...(successor.title === title ? { provision: cited } : {}),
            })
          }
        >
          看现行的
        </Pressable>
      ) : null}
      <View>
        <Heading level={1}>{title}</Heading>
        <View className="second">
          {fullTitle === title ? null : <View>{fullTitle}</View>}
          <View>{since(effectiveFrom, id)}</View>
          {charge.map((line) => (
            <View key={line}>{line}</View>
          ))}
        </View>
      </View>
    </>
  )
}
