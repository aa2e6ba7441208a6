/** Colours by which marks are known on the screen, where they carry no name. */
export const ink = '#0B0C0C';

export const benchmark = '#3D3D3D';

export const context = '#8A8A8A';

export const blue = '#12436D';

export const orange = '#F46A25';
