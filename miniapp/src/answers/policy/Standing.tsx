import type { readPolicy } from '@shared/answers/contract'
import type { Replied } from '@shared/operation'
import { View } from '@tarojs/components'
import { dayBefore, fullDay } from '../../platform/dates'
import { go, goInstead } from '../../platform/go'
import { Banner } from '../../ui/Banner'
import { Heading } from '../../ui/page/Heading'
import { Pressable } from '../../ui/Pressable'
import { since } from '../since'
import { standingOf } from './standingWords'

type Read = Replied<typeof readPolicy>

/** What it is, where alone it counts, since when it applies, who is in charge, and, where it no longer applies, what does. */
export function Standing({ policy, cited }: { policy: Read; cited: string }) {
  const { title, fullTitle, status, successor, attribute, drafter, department, number, endsOn } = policy
  const { issuer, publishedOn, replacedBy, only } = policy
  const charge = [
    number ? `文号：${number}` : '',
    issuer && issuer !== drafter ? `发布机构：${issuer}` : '',
    publishedOn ? `${fullDay(publishedOn)}发布` : '',
    drafter ? `起草单位：${drafter}` : '',
    department && department.name !== drafter ? `在本市由${department.name}负责解答` : '',
    `公开属性：${attribute}`,
  ].filter(Boolean)
  return (
    <>
      {only ? <Banner>{`只在${only}适用`}</Banner> : null}
      {status === 'in-force' ? null : <Banner tone="amber">{standingOf(policy)}</Banner>}
      {successor ? (
        <Pressable
          kind="quiet"
          onPress={() =>
            goInstead('/answers/policy/index', {
              id: successor.id,
              ...(cited && successor.title === title ? { provision: cited, from: 'version' } : {}),
            })
          }
        >
          看现行的
        </Pressable>
      ) : replacedBy ? (
        <Pressable kind="quiet" onPress={() => go('/answers/library/index', { search: replacedBy })}>
          {`在文件库里找《${replacedBy}》`}
        </Pressable>
      ) : null}
      <View>
        <Heading level={1}>{title}</Heading>
        <View className="second">
          {fullTitle === title ? null : <View>{fullTitle}</View>}
          {status === 'draft' ? null : <View>{since(policy)}</View>}
          {endsOn ? <View>{`有效期到 ${fullDay(dayBefore(endsOn))}`}</View> : null}
          {charge.map((line) => (
            <View key={line}>{line}</View>
          ))}
        </View>
      </View>
    </>
  )
}
