/// <reference types="@tarojs/taro" />
declare module '*.scss'
declare module '*.png'
/** Where the API is, without a trailing slash; set at build time, empty for the same origin. */
declare const API_BASE: string
