import type { readPolicy } from '@shared/answers/contract'
import { useQuery } from '@tanstack/react-query'
import { View } from '@tarojs/components'
import { pageScrollTo } from '@tarojs/taro'
import { useEffect, useState } from 'react'
import { call } from '../../platform/call'
import { fullDay } from '../../platform/dates'
import { goInstead, useParam } from '../../platform/go'
import { Banner } from '../../ui/Banner'
import { Card } from '../../ui/Card'
import { Failure } from '../../ui/Failure'
import { Field } from '../../ui/Field'
import { Heading } from '../../ui/Heading'
import { ListRow } from '../../ui/ListRow'
import { Loading } from '../../ui/Loading'
import { Page } from '../../ui/Page'
import './index.scss'

const notInForce = {
  superseded: '这是旧版本，已经不再施行，只供对照',
  'not-yet': '这个版本还没有开始施行',
}

/** 政策原文: the whole document, at the provision that was cited. */
export default function PolicyPage() {
  const id = useParam('id')
  const cited = useParam('provision')
  const [typed, setTyped] = useState('')
  const policy = useQuery({
    queryKey: ['policy', id],
    staleTime: 3_600_000,
    queryFn: () => call<typeof readPolicy>('GET /api/policies/{id}', { params: { id } }),
  })
  const { data } = policy
  useEffect(() => {
    if (!data || !cited) return
    const soon = setTimeout(() => void pageScrollTo({ selector: '#cited', duration: 0, offsetTop: -72 }), 120)
    return () => clearTimeout(soon)
  }, [data, cited])
  const wanted = typed.trim()
  const shown = data?.provisions.filter((one) => !wanted || `${one.heading}${one.id}${one.text}`.includes(wanted)) ?? []
  return (
    <Page title="政策原文">
      <View className="stack">
        {policy.isPending ? <Loading text="正在读取全文" /> : null}
        {policy.isError ? <Failure thrown={policy.error} onRetry={() => void policy.refetch()} /> : null}
        {data ? (
          <>
            <Heading level={1}>{data.title}</Heading>
            <View className="second">
              {data.fullTitle === data.title ? null : <View>{data.fullTitle}</View>}
              <View>{`自 ${fullDay(data.effectiveFrom)}起施行`}</View>
            </View>
            {data.status === 'in-force' ? null : <Banner tone="amber">{notInForce[data.status]}</Banner>}
            <Field label="在全文里找" value={typed} onChange={setTyped} max={30} placeholder="比如：期限" />
            {wanted ? <View className="second">{`有 ${shown.length} 条提到“${wanted}”`}</View> : null}
            <View>
              {shown.map(({ id: provisionId, heading, text }, index) => (
                <View
                  key={provisionId}
                  {...(provisionId === cited ? { id: 'cited' } : {})}
                  className={`provision ${provisionId === cited ? 'provision--cited' : ''}`}
                >
                  {heading && heading !== shown[index - 1]?.heading ? <View className="chapter">{heading}</View> : null}
                  <Heading level={3}>{provisionId}</Heading>
                  <View className="prose">{text}</View>
                </View>
              ))}
            </View>
            {data.versions.length > 1 ? (
              <Card title="其他版本">
                <View className="rows">
                  {data.versions
                    .filter((version) => version.id !== data.id)
                    .map((version) => (
                      <ListRow
                        key={version.id}
                        title={`${fullDay(version.versionDate)}版`}
                        note={`自 ${fullDay(version.effectiveFrom)}起施行`}
                        onPress={() => goInstead('/answers/policy/index', { id: version.id })}
                      />
                    ))}
                </View>
              </Card>
            ) : null}
          </>
        ) : null}
      </View>
    </Page>
  )
}
