/** A shape of the picture as echarts takes it (`graphic.elements`), placed in px; those of a higher `z` lie in front. */
export type Shape = {
  readonly z: number;
} & (
  | {
      readonly type: 'rect';
      readonly shape: {
        readonly x: number;
        readonly y: number;
        readonly width: number;
        readonly height: number;
        /** Radius of the corners. */
        readonly r?: number;
      };
      readonly style: Paint;
    }
  | {
      readonly type: 'circle';
      readonly shape: { readonly cx: number; readonly cy: number; readonly r: number };
      readonly style: Paint;
    }
  | {
      readonly type: 'line';
      readonly shape: {
        readonly x1: number;
        readonly y1: number;
        readonly x2: number;
        readonly y2: number;
      };
      readonly style: Paint;
    }
  | {
      readonly type: 'text';
      readonly style: {
        readonly text: string;
        readonly x: number;
        readonly y: number;
        readonly fill: string;
        readonly fontFamily: string;
        readonly fontSize: number;
        readonly fontWeight: 500;
        readonly align: 'left' | 'center' | 'right';
        readonly verticalAlign: 'middle';
      };
    }
);

type Paint = {
  readonly fill?: string;
  readonly stroke?: string;
  readonly lineWidth?: number;
  readonly lineCap?: 'round';
  readonly opacity?: number;
};
