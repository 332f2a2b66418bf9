import type { keepAttachment } from '@shared/inquiries/contracts/contractReply'
import type { registerSite, SiteView } from '@shared/sites/contract'
import { type SiteKind, siteKindNames, siteKinds, siteSizes } from '@shared/sites/words'
import { longEnough } from '@shared/size'
import { useMutation } from '@tanstack/react-query'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { call } from '../../platform/call'
import { fieldError } from '../../platform/callProblem'
import { chooseFiles } from '../../platform/files/files'
import type { Place } from '../../platform/place'
import { AreaPicker } from '../../ui/choosing/AreaPicker'
import { Segmented } from '../../ui/choosing/Segmented'
import { Card } from '../../ui/Card'
import { Failure } from '../../ui/Failure'
import { Field } from '../../ui/Field'
import { Pressable } from '../../ui/Pressable'

const kinds = siteKinds.map((value) => ({ value, label: siteKindNames[value] }))

/** 115.98, 36.45 as they stand on a map; undefined for anything else. */
function positionIn(typed: string): { longitude: number; latitude: number } | undefined {
  const [, longitude, latitude] = /^\s*(\d{2,3}\.\d+)\s*[,，\s]\s*(\d{2}\.\d+)\s*$/.exec(typed) ?? []
  return longitude && latitude ? { longitude: Number(longitude), latitude: Number(latitude) } : undefined
}

/** 登记: what it is, what it is called, where it stands. */
export function SiteForm({ onRegistered }: { onRegistered: (site: SiteView) => void }) {
  const [kind, setKind] = useState<SiteKind>('board')
  const [name, setName] = useState('')
  const [where, setWhere] = useState('')
  const [at, setAt] = useState('')
  const [place, setPlace] = useState<Place>()
  const [photo, setPhoto] = useState<string>()
  const add = useMutation({
    mutationFn: async () => {
      const [content] = await chooseFiles('picture', 1)
      if (!content) return
      setPhoto((await call<typeof keepAttachment>('POST /api/attachments', { body: { content } })).id)
    },
  })
  const position = positionIn(at)
  const register = useMutation({
    mutationFn: () =>
      call<typeof registerSite>('POST /api/sites', {
        body: {
          kind,
          name,
          where,
          area: place?.code ?? '',
          ...(position ? { position } : {}),
          ...(photo ? { photo } : {}),
        },
      }),
    onSuccess: ({ site }) => {
      setName('')
      setWhere('')
      setAt('')
      setPhoto(undefined)
      onRegistered(site)
    },
  })
  const ready =
    place !== undefined &&
    longEnough(name, siteSizes.name) &&
    longEnough(where, siteSizes.where) &&
    (!at.trim() || position)
  return (
    <Card title="登记一处">
      <Segmented label="是哪一种" options={kinds} value={kind} onChange={setKind} />
      <Field label="名称" placeholder="例如：村委会公告栏" max={siteSizes.name.most} value={name} onChange={setName} />
      <Field
        label="在哪里"
        placeholder="例如：村委会大门东侧"
        max={siteSizes.where.most}
        value={where}
        onChange={setWhere}
      />
      <Field
        label="经纬度（可以不填）"
        placeholder="例如：115.98, 36.45"
        value={at}
        onChange={setAt}
        error={at.trim() && !position ? '写成“经度, 纬度”，例如 115.98, 36.45' : fieldError(register.error, 'position')}
      />
      {place ? (
        <View className="picked">
          <View>{place.name}</View>
          <Pressable kind="link" onPress={() => setPlace(undefined)}>
            换一个
          </Pressable>
        </View>
      ) : (
        <View>
          <View className="field__label">属于哪个乡镇或村、社区</View>
          <AreaPicker onPick={setPlace} />
        </View>
      )}
      <Pressable kind="quiet" busy={add.isPending} onPress={() => add.mutate()}>
        {photo ? '照片已经加上，换一张' : '加一张照片（可以不加）'}
      </Pressable>
      {add.isError ? <Failure compact thrown={add.error} /> : null}
      {register.isError ? <Failure compact thrown={register.error} /> : null}
      <Pressable kind="primary" busy={register.isPending} disabled={!ready} onPress={() => register.mutate()}>
        登记
      </Pressable>
    </Card>
  )
}
