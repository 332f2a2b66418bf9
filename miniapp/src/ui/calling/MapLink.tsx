import { Copy } from '../Copy'

/** 去地图上找: WeChat opens a map only by coordinates, which no source gives; so the address is copied for the map one uses. */
export function MapLink({ address }: { address: string }) {
  return <Copy text={address} word="复制地址" label={`复制地址 ${address}`} />
}
