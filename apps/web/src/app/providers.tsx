'use client';
import { MantineProvider } from '@mantine/core';
import { type ReactNode, Suspense } from 'react';
import { Shell } from '../ui/shell';
import { cssVariables, theme } from '../ui/theme';

export function Providers({ children }: { readonly children: ReactNode }) {
  return (
    <MantineProvider theme={theme} cssVariablesResolver={cssVariables} defaultColorScheme="auto">
      <Suspense>
        <Shell>{children}</Shell>
      </Suspense>
    </MantineProvider>
  );
}
