import { readShapeText } from '@shared/areas/shape/read'
import { longestText } from '@shared/areas/shape/shape'
import type { keepShape } from '@shared/notices/audience/contractShapes'
import { useMutation } from '@tanstack/react-query'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { call } from '../../platform/call'
import { fieldError } from '../../platform/callProblem'
import { chooseText } from '../../platform/files/chooseText'
import { queries } from '../../platform/queries'
import { Refused } from '../../platform/refused'
import { Failure } from '../../ui/Failure'
import { Field } from '../../ui/Field'
import { Pressable } from '../../ui/Pressable'
import { DrawnArea } from './DrawnArea'

interface ShapeFieldsProps {
  /** The name of the drawing that was taken. */
  shape: string | undefined
  error?: string | undefined
  onChange: (shape: string | undefined) => void
}

/** 画的范围, which narrows the places: a file of a drawing program or its text, looked through before it is taken. */
export function ShapeFields({ shape, error, onChange }: ShapeFieldsProps) {
  const [pasting, setPasting] = useState(false)
  const [pasted, setPasted] = useState('')
  const keep = useMutation({
    mutationFn: async (text: string | undefined) => {
      const given = text ?? (await chooseText(['geojson', 'json'], '请先在制图软件里简化再选'))
      if (given === undefined) return undefined
      const read = readShapeText(given)
      if ('fault' in read) throw new Refused('没有收下', read.fault)
      const kept = await call<typeof keepShape>('POST /api/notices/shapes', { body: { shape: read.shape } })
      queries.setQueryData(['notice shape', kept.id], { shape: kept.shape })
      return kept.id
    },
    onSuccess: (id) => {
      if (!id) return
      onChange(id)
      setPasting(false)
      setPasted('')
    },
  })
  const wrong = fieldError(keep.error, 'shape')
  return (
    <View className="stack stack--close">
      <View className="field__label">只和其中一片有关（选填）</View>
      <View className="second">
        {shape
          ? '居民看得到这个轮廓，在自己手机上判断家在不在里面'
          : '把地块的边线从制图软件导出成 GeoJSON（坐标系 WGS-84）。不选，就是写的那些地方都有关'}
      </View>
      {shape ? <DrawnArea id={shape} /> : null}
      <View className="actions">
        <Pressable kind="quiet" busy={keep.isPending} onPress={() => keep.mutate(undefined)}>
          {shape ? '换一个文件' : '选文件'}
        </Pressable>
        {shape ? (
          <Pressable kind="link" label="去掉画的范围" onPress={() => onChange(undefined)}>
            去掉
          </Pressable>
        ) : (
          <Pressable kind="link" expanded={pasting} onPress={() => setPasting(!pasting)}>
            {pasting ? '不贴了' : '贴内容'}
          </Pressable>
        )}
      </View>
      {pasting && !shape ? (
        <>
          <Field
            label="GeoJSON 的内容"
            multiline
            rows={4}
            max={longestText}
            value={pasted}
            placeholder="从 { 到 } 整个贴进来"
            onChange={setPasted}
          />
          <Pressable kind="quiet" busy={keep.isPending} disabled={!pasted.trim()} onPress={() => keep.mutate(pasted)}>
            看看对不对
          </Pressable>
        </>
      ) : null}
      {wrong || error ? <View className="field__error">{wrong ?? error}</View> : null}
      {keep.isError && !wrong ? <Failure compact thrown={keep.error} /> : null}
    </View>
  )
}
