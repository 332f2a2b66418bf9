import type { listPolicies } from '@shared/answers/contract'
import { answerSizes } from '@shared/answers/words'
import type { findSameInformation } from '@shared/inquiries/contracts/contractSame'
import { askedFor } from '@shared/inquiries/disclosure/sameInformation'
import { plainStatusNames } from '@shared/inquiries/words'
import type { InquiryView } from '@shared/inquiries/view'
import { useQuery } from '@tanstack/react-query'
import { View } from '@tarojs/components'
import { call } from '../../../platform/call'
import { siteAddress } from '../../../platform/forwarding/siteAddress'
import { day } from '../../../platform/dates'
import { Pressable } from '../../../ui/Pressable'
import { useRegistered } from './useRegistered'

interface AskedBeforeProps {
  inquiry: InquiryView
  /** Answers that it is public already, and where. */
  onPublic: (where: string) => void
}

/** Search before deciding: what is public already, and who asked for the same before. */
export function AskedBefore({ inquiry: { id, text, department }, onPublic }: AskedBeforeProps) {
  const search = askedFor(text).slice(0, answerSizes.search.most)
  const library = useQuery({
    queryKey: ['policies', 'asked', search],
    enabled: search !== '',
    queryFn: () => call<typeof listPolicies>('GET /api/policies', { query: { search } }),
    staleTime: 600_000,
    retry: false,
  })
  const before = useQuery({
    queryKey: ['same-information', id],
    queryFn: () => call<typeof findSameInformation>('GET /api/inquiries/{id}/same-information', { params: { id } }),
    retry: false,
  })
  const { registered, pending, failed } = useRegistered(department.id, text)
  const policies = library.data?.policies.slice(0, 3) ?? []
  const { asked = [], opened = [], applicant } = before.data ?? {}
  const found = policies.length + registered.length + asked.length + opened.length > 0
  return (
    <View className="sources">
      <View className="row__title">答复前先查</View>
      {found ? <View className="second">可能相同，请核对</View> : null}
      {opened.map(({ id: name, title, number }) => {
        const where = `《${title}》${number ? `（${number}）` : ''}，在“聊城 · 一号答”的“依申请公开转主动公开”栏里，网址 ${siteAddress()}/#/inquiries/opened/index?id=${name}`
        return (
          <View key={name} className="evidence">
            <View>{`申请后公开过：《${title}》`}</View>
            <Pressable kind="link" label={`按已主动公开答复：${title}`} onPress={() => onPublic(where)}>
              就是它，按已主动公开答复
            </Pressable>
          </View>
        )
      })}
      {policies.map(({ id: policy, title, number }) => {
        const where = `《${title}》${number ? `（${number}）` : ''}，在“聊城 · 一号答”的政策文件库里`
        return (
          <View key={policy} className="evidence">
            <View>{`文件库里的：《${title}》`}</View>
            <Pressable kind="link" label={`按已主动公开答复：${title}`} onPress={() => onPublic(where)}>
              就是它，按已主动公开答复
            </Pressable>
          </View>
        )
      })}
      {registered.map(({ id: paper, title, number }) => {
        const where = `《${title}》${number ? `（${number}）` : ''}，网址 ${siteAddress()}/#/answers/paper/index?id=${paper}`
        return (
          <View key={paper} className="evidence">
            <View>{`单位公布过的：《${title}》`}</View>
            <Pressable kind="link" label={`按已主动公开答复：${title}`} onPress={() => onPublic(where)}>
              就是它，按已主动公开答复
            </Pressable>
          </View>
        )
      })}
      {asked.map((one) => (
        <View key={one.id} className="evidence">
          <View>{one.text}</View>
          <View className="small">
            {`${one.sameApplicant ? '同一位申请人' : '另一位申请人'} · ${day(one.submittedAt)} · ${one.kind ?? plainStatusNames[one.status]} · 编号 ${one.id}`}
          </View>
          {one.where ? <PublicNow where={one.where} onPublic={onPublic} /> : null}
        </View>
      ))}
      {found ? null : (
        <View className="second">
          {library.isLoading || before.isLoading || pending
            ? '正在查有没有公开过、有没有人申请过'
            : library.isError || before.isError || failed
              ? '现在没有查成，不影响办理'
              : '政策文件库和公布的文件里没有找到，本单位以前也没有人申请过相同的'}
        </View>
      )}
      {applicant && applicant.within30Days > 0 ? (
        <View className="second">
          {`这位申请人此前 30 天向本单位申请过 ${applicant.within30Days} 件，其中同一天 ${applicant.sameDay} 件`}
        </View>
      ) : null}
    </View>
  )
}

const PublicNow = ({ where, onPublic }: { where: string; onPublic: (where: string) => void }) => (
  <Pressable kind="link" label={`按已主动公开答复：${where}`} onPress={() => onPublic(where)}>
    {`已公开在：${where}，按已主动公开答复`}
  </Pressable>
)
